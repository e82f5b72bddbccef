package fi.rinnalla.domain.access;

import static fi.rinnalla.domain.access.Role.ADMINISTRATOR;
import static fi.rinnalla.domain.access.Role.CARD_HOLDER;
import static fi.rinnalla.domain.access.Role.COORDINATOR;
import static fi.rinnalla.domain.access.Role.EXPERIENCE_PARTNER;
import static fi.rinnalla.domain.access.Role.FACILITATOR;
import static fi.rinnalla.domain.access.Role.FEE_APPROVER;
import static fi.rinnalla.domain.access.Role.JOB;
import static fi.rinnalla.domain.access.Role.PARENT;
import static fi.rinnalla.domain.access.Role.TALLY_DEVICE;
import static fi.rinnalla.domain.access.Role.TRAINER;
import static fi.rinnalla.domain.access.Role.WORKER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what: the one place. Use cases name a permission, permissions name roles, promise lines are computed from
 * both. Whoever adds a role to a permission that shows a parent's words changes what parents are promised.
 */
public enum Permission {
    SEE_PUBLIC_PAGES(PARENT),
    GIVE_FEEDBACK(PARENT),
    OPEN_A_CARD(PARENT),
    TAKE_A_SEAT(PARENT),
    ASK_FOR_SUPPORT(PARENT),
    /** Professionals order without an account, by the same door as parents. */
    ORDER_ASSIGNMENTS(PARENT),
    APPLY_FOR_TRAINING(PARENT),
    /** Whoever came to a training of professionals, by the code on its wall. */
    RATE_A_TRAINING(PARENT),
    /** A member of a development group who has no account, by the link that was given to them for one meeting. */
    TAKE_PART_IN_A_MEETING(PARENT),
    /** Whoever came by or called, in four questions of ours. */
    SAY_HOW_IT_WENT(PARENT),
    /** Without a card, an account or a name: nobody can have it otherwise. */
    ANSWER_SURVEYS(PARENT),
    SIGN_IN(PARENT),
    SIGN_IN_TO_THE_NETWORK(PARENT),

    READ_OWN_ITEMS(CARD_HOLDER),
    SAY_WHETHER_CHANGE_SHOWS(CARD_HOLDER),
    DECIDE_ON_OWN_WORDS(CARD_HOLDER),
    TAKE_OWN_ITEMS_ALONG(CARD_HOLDER),
    CHANGE_OWN_CARD(CARD_HOLDER),
    DELETE_OWN_ITEMS(CARD_HOLDER),

    KEEP_OWN_SEAT(CARD_HOLDER),
    KEEP_OWN_REQUEST(CARD_HOLDER),
    KEEP_OWN_ORDER(CARD_HOLDER),
    /** What somebody applied for, and the training they are in: schedule, own notes, certificate. */
    KEEP_OWN_TRAINING(CARD_HOLDER),
    SIGN_OUT(EXPERIENCE_PARTNER, WORKER, TRAINER, FACILITATOR, FEE_APPROVER, ADMINISTRATOR, TALLY_DEVICE, COORDINATOR),
    KEEP_OWN_ACCOUNT(EXPERIENCE_PARTNER, WORKER, TRAINER, FACILITATOR, FEE_APPROVER, ADMINISTRATOR),
    SEE_TODAY(EXPERIENCE_PARTNER, WORKER, TRAINER, FACILITATOR, FEE_APPROVER, ADMINISTRATOR),

    READ_THE_INBOX(WORKER),
    READ_FEEDBACK(WORKER),
    ANSWER_FEEDBACK(WORKER),
    SET_FEEDBACK_ASIDE(WORKER),
    THEME_FEEDBACK(WORKER),
    ENTER_FEEDBACK(WORKER),
    DRAFT_PUBLICATIONS(WORKER),
    APPROVE_PUBLICATIONS(WORKER),
    WITHDRAW_PUBLICATIONS(WORKER),
    /** Puts feedback together under what several parents speak of; sees also what too few speak of yet. */
    GATHER_THEMES(WORKER),
    /** What several parents speak of, and its way to a change; sees what has gone on to groups, in words its authors let go. */
    KEEP_THE_LOOP(WORKER, FACILITATOR),
    WRITE_TEMPLATES(WORKER, ADMINISTRATOR),
    /** Reads what parents ask for, and writes back. */
    CARRY_REQUESTS(WORKER),
    ENTER_REQUESTS(WORKER),
    /** Who walks beside parents here, what they can be asked for, and until when they have committed themselves. */
    KEEP_THE_REGISTER(WORKER, TRAINER),
    KEEP_OWN_PROFILE(EXPERIENCE_PARTNER),
    /** Sees what is hoped for, as closed choices, and says yes or no. */
    ANSWER_PROPOSALS(EXPERIENCE_PARTNER),
    /** What professionals order: reads it, offers it to partners, sees it through; and the register of who orders. */
    CARRY_ASSIGNMENTS(WORKER),
    /** Sees what is ordered and on what terms, and says yes, no, or another time. */
    ANSWER_OFFERS(EXPERIENCE_PARTNER),
    LOG_OWN_WORK(EXPERIENCE_PARTNER),
    CLAIM_OWN_FEES(EXPERIENCE_PARTNER),
    /** Calls a partner who wants to talk something through; each role sees those who asked for it. */
    CALL_FOR_DEBRIEFS(WORKER, TRAINER),
    SET_FEE_RATES(FEE_APPROVER, ADMINISTRATOR),
    /** Anybody's but their own. */
    APPROVE_FEES(FEE_APPROVER),
    /** Who walks with whom, until when, and what to look at early. */
    CARRY_RELATIONS(WORKER),
    /** Their own relations: notes that they met, and ends one without a reason. */
    WALK_BESIDE(EXPERIENCE_PARTNER),
    /** What partners commit themselves to: written, reviewed, put in force. */
    KEEP_COMMITMENTS(WORKER, ADMINISTRATOR),
    SIGN_COMMITMENTS(EXPERIENCE_PARTNER),
    /** A partner's own words, for nobody else: no role of the staff is ever added here. */
    KEEP_OWN_STORY(EXPERIENCE_PARTNER),
    /** How they have been, for themselves alone: no role of the staff is ever added here either. */
    KEEP_OWN_WELLBEING(EXPERIENCE_PARTNER),
    /** Sees where a story is used, as far as its owner has said so. */
    SEE_SHARED_STORIES(WORKER, TRAINER),
    /** Brings out a story by leave of its owner, who reads every word first; and keeps the list of publications. */
    PUBLISH_STORIES(WORKER, TRAINER),
    /** Calls, chooses, teaches, and sees off; reads no notes that participants keep for themselves. */
    KEEP_COHORTS(WORKER, TRAINER),
    /** Plans and gives trainings of professionals; orders for them are read by those who carry assignments. */
    TRAIN_PROFESSIONALS(WORKER, TRAINER),
    /** Calls development groups, leads their meetings and votes, writes the minutes. */
    LEAD_DEVELOPMENT_GROUPS(WORKER, FACILITATOR),
    /** The meetings of the groups in which they sit themselves. */
    SEE_OWN_MEETINGS(EXPERIENCE_PARTNER),
    /** What models say, how far counties are with them, and what others offer. */
    READ_MODELS(WORKER, FACILITATOR, TRAINER, ADMINISTRATOR),
    KEEP_MODELS(WORKER, FACILITATOR),
    /** Decides which models go outside. */
    OFFER_MODELS(ADMINISTRATOR),
    /** Writes what is asked, opens and closes it, and types in what came on paper. */
    KEEP_SURVEYS(WORKER, FACILITATOR),
    RUN_GATHERINGS(WORKER, FACILITATOR, TRAINER),
    /** Sees the number of somebody who asked for a call, while they are to be called. */
    MAKE_PROMISED_CALLS(WORKER),
    /** What came of surveys that are over, above the floor. */
    READ_SURVEY_RESULTS(WORKER, FACILITATOR),
    PUBLISH_SURVEY_RESULTS(WORKER, FACILITATOR),
    /** Whose instruments are used, and with whose leave. */
    KEEP_INSTRUMENTS(WORKER, FACILITATOR),
    /** Prints codes with which visits and calls are told of once. */
    HAND_OUT_SLIPS(WORKER, FACILITATOR),
    /** Writes reports to whoever pays, and finishes them; and what is asked in them. */
    KEEP_REPORTS(WORKER, ADMINISTRATOR),
    SEE_OWN_FIGURES(WORKER, FACILITATOR, ADMINISTRATOR),
    /** Notes for what figures were used, and that what was planned has been collected. */
    FOLLOW_PROGRAMMES(WORKER, FACILITATOR, ADMINISTRATOR),
    /** Begins and ends programmes; their goals, grants, resources, partners and evaluation plan. */
    KEEP_PROGRAMMES(ADMINISTRATOR),
    /** Which grants pay for an activity; of each kind those who keep such. */
    SAY_WHAT_PAYS(WORKER, FACILITATOR, TRAINER),
    /** What the organisation counts by itself, and its figures, written down by hand. */
    KEEP_INDICATORS(WORKER, FACILITATOR, ADMINISTRATOR),
    DECIDE_WHAT_THE_NETWORK_SEES(ADMINISTRATOR),
    MANAGE_HOURS(WORKER, ADMINISTRATOR),
    /** Old figures from files, and all of an import out again. */
    BRING_IN_OLD_FIGURES(WORKER, ADMINISTRATOR),
    COVER_AN_ABSENCE(WORKER),
    TALLY_VISITS(WORKER, FACILITATOR, TRAINER, TALLY_DEVICE),
    KEEP_THE_TALLY(WORKER, FACILITATOR, TRAINER),
    LOG_CALLS(WORKER),

    /** The list of what is set up and kept; each room behind it asks for itself. */
    SEE_ADMINISTRATION(WORKER, ADMINISTRATOR),
    MANAGE_ACCOUNTS(ADMINISTRATOR),
    MANAGE_TEXTS(WORKER, ADMINISTRATOR),
    MANAGE_BRAND(ADMINISTRATOR),
    /** Languages, terms, the exit, how soon an answer is owed. */
    MANAGE_SETTINGS(ADMINISTRATOR),
    READ_THE_AUDIT_TRAIL(ADMINISTRATOR),
    /** Which programs may read here, and what. */
    KEEP_TOKENS(ADMINISTRATOR),
    /** What of the release everybody may take along. */
    DECIDE_WHAT_IS_OPEN(ADMINISTRATOR),

    READ_PROGRAMMES_BY_TOKEN(Scope.PROGRAMMES),
    READ_RELEASE_BY_TOKEN(Scope.RELEASE),
    READ_PLACES_BY_TOKEN(Scope.PLACES),
    READ_EVENTS_BY_TOKEN(Scope.EVENTS),
    READ_CHANGES_BY_TOKEN(Scope.CHANGES),
    /** Asks for everything in one file, or confirms it for a colleague; two of them are needed. */
    TAKE_EVERYTHING_ALONG(ADMINISTRATOR),

    COMPARE(COORDINATOR),
    KEEP_THE_HOUSE(JOB);

    private final Set<Role> roles;
    private final Scope scope;

    Permission(Role... roles) {
        this.roles = Collections.unmodifiableSet(EnumSet.copyOf(List.of(roles)));
        this.scope = null;
    }

    Permission(Scope scope) {
        this.roles = Set.of(Role.MACHINE);
        this.scope = scope;
    }

    /** What a token has to be given for, where it is a program that asks. */
    public Optional<Scope> scope() {
        return Optional.ofNullable(scope);
    }

    public Set<Role> roles() {
        return roles;
    }
}
