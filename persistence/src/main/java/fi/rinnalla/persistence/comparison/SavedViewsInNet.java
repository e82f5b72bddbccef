package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.SavedView;
import fi.rinnalla.domain.comparison.SavedViewId;
import fi.rinnalla.domain.comparison.SavedViews;
import fi.rinnalla.persistence.shared.NetSource;
import fi.rinnalla.persistence.shared.NetSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

@Dependent
public class SavedViewsInNet implements SavedViews {
    private final NetSql network;

    @Inject
    public SavedViewsInNet(NetSource network) {
        this(network.source());
    }

    SavedViewsInNet(DataSource network) {
        this.network = new NetSql(network);
    }

    @Override
    public List<SavedView> all(NetworkId of) {
        return network.all(
                "select id, name, query from net.saved_view where network_id = ? order by lower(name), id",
                row -> new SavedView(
                        new SavedViewId(row.getObject(1, UUID.class)), of, row.getString(2), row.getString(3)),
                of.value());
    }

    @Override
    public boolean add(SavedView view) {
        return network.change(
                        "insert into net.saved_view(id, network_id, name, query) values (?, ?, ?, ?) on conflict do nothing",
                        view.id().value(),
                        view.network().value(),
                        view.name(),
                        view.query())
                == 1;
    }

    /** Two who take one name at the same moment: the second finds it taken. */
    @Override
    public boolean rename(NetworkId of, SavedViewId id, String name) {
        return network.change(
                        "update net.saved_view v set name = ? where v.network_id = ? and v.id = ? and not exists"
                                + " (select from net.saved_view o where o.network_id = v.network_id and o.id <> v.id"
                                + " and lower(o.name) = lower(?))",
                        name,
                        of.value(),
                        id.value(),
                        name)
                == 1;
    }

    @Override
    public void remove(NetworkId of, SavedViewId id) {
        network.change("delete from net.saved_view where network_id = ? and id = ?", of.value(), id.value());
    }
}
