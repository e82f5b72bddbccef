package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.opendata.ApiToken;
import fi.rinnalla.domain.opendata.ApiTokens;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What programs come with, in memory. */
final class TokensOnAShelf implements ApiTokens {
    private final List<ApiToken> all = new ArrayList<>();

    @Override
    public Optional<ApiToken> findByToken(Digest token) {
        return all.stream().filter(it -> it.token().equals(token)).findFirst();
    }

    @Override
    public Optional<ApiToken> find(UUID id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ApiToken> with(Digest form) {
        return all.stream().filter(it -> it.form().equals(form)).findFirst();
    }

    @Override
    public List<ApiToken> all() {
        return List.copyOf(all);
    }

    @Override
    public void add(ApiToken token) {
        all.add(token);
    }

    @Override
    public int removeOverBefore(LocalDate day) {
        var before = all.size();
        all.removeIf(it -> it.endsOn().isBefore(day)
                || it.withdrawnOn().filter(day::isAfter).isPresent());
        return before - all.size();
    }
}
