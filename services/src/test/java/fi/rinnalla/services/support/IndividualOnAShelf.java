package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Coaching;
import fi.rinnalla.domain.support.Coachings;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingSupport;
import fi.rinnalla.domain.support.MeetingSupports;
import fi.rinnalla.domain.support.RequestId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The meetings and the coachings of one house, in memory. */
final class IndividualOnAShelf {
    final MeetingSupports meetings = new Meetings();
    final Coachings coachings = new Running();

    private static final class Meetings implements MeetingSupports {
        private final List<MeetingSupport> all = new ArrayList<>();

        @Override
        public Optional<MeetingSupport> latest(RequestId request) {
            return all.stream()
                    .filter(it -> it.request().equals(request))
                    .max(Comparator.comparing((MeetingSupport it) -> it.state() == MeetingState.PLANNED)
                            .thenComparing(it -> it.plan().day()));
        }

        @Override
        public Optional<MeetingSupport> holdLatest(RequestId request) {
            return latest(request);
        }

        @Override
        public Optional<MeetingSupport> findByFormKey(Digest formKey) {
            return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public void add(MeetingSupport meeting) {
            all.add(meeting);
        }
    }

    private static final class Running implements Coachings {
        private final List<Coaching> all = new ArrayList<>();

        @Override
        public Optional<Coaching> latest(RequestId request) {
            return all.stream()
                    .filter(it -> it.request().equals(request))
                    .max(Comparator.comparing(Coaching::isRunning).thenComparing(Coaching::begunOn));
        }

        @Override
        public Optional<Coaching> holdLatest(RequestId request) {
            return latest(request);
        }

        @Override
        public Optional<Coaching> findByFormKey(Digest formKey) {
            return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public void add(Coaching coaching) {
            all.add(coaching);
        }
    }
}
