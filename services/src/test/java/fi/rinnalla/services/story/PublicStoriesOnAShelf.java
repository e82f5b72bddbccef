package fi.rinnalla.services.story;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.story.PublicStories;
import fi.rinnalla.domain.story.PublicStory;
import fi.rinnalla.domain.story.PublicStoryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The stories of one house that come out, in memory. */
final class PublicStoriesOnAShelf implements PublicStories {
    private final List<PublicStory> all = new ArrayList<>();

    @Override
    public Optional<PublicStory> find(PublicStoryId id) {
        return where(it -> it.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<PublicStory> hold(PublicStoryId id) {
        return find(id);
    }

    @Override
    public Optional<PublicStory> findByFormKey(Digest formKey) {
        return where(it -> it.formKey().equals(formKey)).stream().findFirst();
    }

    @Override
    public void add(PublicStory story) {
        all.add(story);
    }

    @Override
    public void remove(PublicStory story) {
        all.remove(story);
    }

    @Override
    public List<PublicStory> all(int limit) {
        return where(it -> true);
    }

    @Override
    public List<PublicStory> of(PartnerId partner) {
        return where(it -> it.partner().equals(partner));
    }

    @Override
    public List<PublicStory> perhapsOut(LocalDate today, int limit) {
        return where(it -> it.outOn().isPresent()
                && !it.endsOn().isBefore(today)
                && it.withdrawnOn().isEmpty()
                && it.closedOn().isEmpty());
    }

    /** All of them: what is to be done with which is asked of each. */
    @Override
    public List<PublicStory> perhapsWaiting(LocalDate today, LocalDate soon, LocalDate answeredSince, int limit) {
        return where(it -> true);
    }

    @Override
    public List<PublicStory> unclosed(int limit) {
        return where(it -> it.closedOn().isEmpty());
    }

    @Override
    public List<PublicStory> outlived(LocalDate closedBefore, int limit) {
        return where(it -> it.closedOn().filter(closedBefore::isAfter).isPresent()
                && it.copies().stream().allMatch(copy -> copy.doneOn().isPresent()));
    }

    private List<PublicStory> where(Predicate<PublicStory> which) {
        return all.stream().filter(which).toList();
    }
}
