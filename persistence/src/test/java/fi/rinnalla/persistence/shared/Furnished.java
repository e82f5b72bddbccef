package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.furniture.AccessFurniture;
import fi.rinnalla.persistence.furniture.AssignmentFurniture;
import fi.rinnalla.persistence.furniture.CodevelopmentFurniture;
import fi.rinnalla.persistence.furniture.FeeFurniture;
import fi.rinnalla.persistence.furniture.FeedbackFurniture;
import fi.rinnalla.persistence.furniture.FundingFurniture;
import fi.rinnalla.persistence.furniture.Furniture;
import fi.rinnalla.persistence.furniture.GatheringFurniture;
import fi.rinnalla.persistence.furniture.GroupFurniture;
import fi.rinnalla.persistence.furniture.GuidanceFurniture;
import fi.rinnalla.persistence.furniture.HouseFurniture;
import fi.rinnalla.persistence.furniture.ImportFurniture;
import fi.rinnalla.persistence.furniture.IndicatorFurniture;
import fi.rinnalla.persistence.furniture.IndividualFurniture;
import fi.rinnalla.persistence.furniture.ModelFurniture;
import fi.rinnalla.persistence.furniture.PartnerFurniture;
import fi.rinnalla.persistence.furniture.PresenceFurniture;
import fi.rinnalla.persistence.furniture.ProfessionalTrainingFurniture;
import fi.rinnalla.persistence.furniture.ProgrammeFurniture;
import fi.rinnalla.persistence.furniture.ReportFurniture;
import fi.rinnalla.persistence.furniture.SupportFurniture;
import fi.rinnalla.persistence.furniture.SurveyFurniture;
import fi.rinnalla.persistence.furniture.SurveyResultFurniture;
import fi.rinnalla.persistence.furniture.TenancyFurniture;
import fi.rinnalla.persistence.furniture.TrainingFurniture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A tenant with one thing in every room: at least one row in every walled table, made with the application's rights. */
public record Furnished(TenantId tenant, UUID programme, UUID place, UUID card, UUID account, UUID feedback) {
    /** In this order: a room may lean on those before it. */
    private static final List<Furniture> ROOMS = List.of(
            new AccessFurniture(),
            new TenancyFurniture(),
            new PresenceFurniture(),
            new ProgrammeFurniture(),
            new IndicatorFurniture(),
            new FeedbackFurniture(),
            new CodevelopmentFurniture(),
            new GatheringFurniture(),
            new FundingFurniture(),
            new SupportFurniture(),
            new PartnerFurniture(),
            new AssignmentFurniture(),
            new IndividualFurniture(),
            new FeeFurniture(),
            new TrainingFurniture(),
            new ProfessionalTrainingFurniture(),
            new GroupFurniture(),
            new ModelFurniture(),
            new ReportFurniture(),
            new SurveyFurniture(),
            new SurveyResultFurniture(),
            new ImportFurniture(),
            new HouseFurniture(),
            new GuidanceFurniture());

    /** Made within the connection's transaction, which has entered the tenant; the caller commits. */
    public static Furnished in(Connection app, TenantId tenant) throws SQLException {
        var house = new Furnished(
                tenant, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (var room : ROOMS) {
            room.into(house, app);
        }
        return house;
    }
}
