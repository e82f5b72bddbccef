package fi.rinnalla.persistence.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** How the values of this room lie in the database. */
final class GroupConverters {
    private GroupConverters() {}

    @Converter(autoApply = true)
    public static class OfDevelopmentGroupId implements AttributeConverter<DevelopmentGroupId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(DevelopmentGroupId value) {
            return value == null ? null : value.value();
        }

        @Override
        public DevelopmentGroupId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new DevelopmentGroupId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfGroupMemberId implements AttributeConverter<GroupMemberId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(GroupMemberId value) {
            return value == null ? null : value.value();
        }

        @Override
        public GroupMemberId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new GroupMemberId(stored);
        }
    }

    @Converter(autoApply = true)
    public static class OfGroupMeetingId implements AttributeConverter<GroupMeetingId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(GroupMeetingId value) {
            return value == null ? null : value.value();
        }

        @Override
        public GroupMeetingId convertToEntityAttribute(UUID stored) {
            return stored == null ? null : new GroupMeetingId(stored);
        }
    }
}
