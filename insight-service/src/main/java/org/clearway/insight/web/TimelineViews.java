package org.clearway.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.clearway.insight.domain.DirectiveStory;
import org.clearway.insight.domain.Happening;
import org.clearway.insight.domain.Holding;
import org.clearway.insight.domain.MissedMilestone;
import org.clearway.insight.domain.Story;
import org.clearway.insight.domain.Wording;
import org.clearway.insight.web.TimelineView.CauseView;
import org.clearway.insight.web.TimelineView.EntryView;
import org.clearway.insight.web.TimelineView.HolderView;
import org.clearway.insight.web.TimelineView.MissedView;
import org.clearway.kit.Cursor;
import org.clearway.kit.Page;
import org.clearway.kit.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A story as it is shown to a reader of one language. */
@Component
class TimelineViews {
    private final Sentences sentences;
    private final Clock clock;

    TimelineViews(Sentences sentences, Clock clock) {
        this.sentences = sentences;
        this.clock = clock;
    }

    TimelineView view(Story story, Paging paging, Locale locale) {
        List<Happening> shown = after(story.happenings(), paging.cursor()).stream()
                .limit(paging.toRead())
                .toList();
        Reader reader = new Reader(sentences.in(locale), locale, LocalDate.now(clock));
        Page<EntryView> page = paging.page(shown, reader::entry, TimelineViews::cursor);
        return new TimelineView(
                story.projectId(),
                reader.title(story.title()),
                page.items(),
                page.next(),
                story.holdings().stream().map(reader::holder).toList(),
                story.missed().stream().map(reader::missed).toList());
    }

    DirectiveTimelineView view(DirectiveStory story, Paging paging, Locale locale) {
        List<Happening> shown = after(story.happenings(), paging.cursor()).stream()
                .limit(paging.toRead())
                .toList();
        Reader reader = new Reader(sentences.in(locale), locale, LocalDate.now(clock));
        Page<EntryView> page = paging.page(shown, reader::entry, TimelineViews::cursor);
        return new DirectiveTimelineView(
                story.directiveId(),
                page.items(),
                page.next(),
                story.holdings().stream().map(reader::holder).toList());
    }

    /** Legal date and place in the record: both stay, whatever is recorded later. */
    private static Cursor cursor(Happening last) {
        return Cursor.of(last.occurredOn().toString(), Long.toString(last.kept().position()));
    }

    private static List<Happening> after(List<Happening> happenings, @Nullable Cursor cursor) {
        if (cursor == null) {
            return happenings;
        }
        long position = FeedQuery.position(cursor.part(1));
        for (int i = 0; i < happenings.size(); i++) {
            if (happenings.get(i).kept().position() == position) {
                return happenings.subList(i + 1, happenings.size());
            }
        }
        return List.of();
    }

    /** One reader: a language, and today. */
    private record Reader(Sentences.InOneLanguage words, Locale locale, LocalDate today) {
        EntryView entry(Happening happening) {
            LocalDate recordedOn = LocalDate.ofInstant(happening.recordedAt(), Sentences.VIETNAM);
            return new EntryView(
                    happening.occurredOn(),
                    happening.recordedAt(),
                    Math.max(0, ChronoUnit.DAYS.between(happening.occurredOn(), recordedOn)),
                    happening.agency(),
                    words.agency(happening.agency()),
                    words.sentence(happening),
                    happening.type(),
                    happening.subject(),
                    happening.kept().event().id(),
                    Long.toString(happening.kept().position()));
        }

        HolderView holder(Holding holding) {
            return new HolderView(
                    holding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    holding.id(),
                    holding.step(),
                    title(holding.title()),
                    holding.holder(),
                    holding.holder().equals(holding.id()) ? null : words.agency(holding.holder()),
                    holding.since(),
                    holding.until(),
                    holding.days(today));
        }

        MissedView missed(MissedMilestone missed) {
            return new MissedView(
                    missed.milestoneId(),
                    title(missed.title()),
                    missed.leadAgency(),
                    words.agency(missed.leadAgency()),
                    missed.headPost(),
                    missed.baseline(),
                    missed.missedOn(),
                    missed.metOn(),
                    missed.rescheduledOn(),
                    missed.daysLate(today),
                    missed.causes().stream().map(this::cause).toList());
        }

        private CauseView cause(MissedMilestone.Cause cause) {
            LocalDate until = cause.resolvedOn() == null ? today : cause.resolvedOn();
            return new CauseView(
                    cause.obstacleId(),
                    cause.kind(),
                    cause.causeCode(),
                    title(cause.title()),
                    cause.ownerAgency(),
                    cause.ownerAgency() == null ? null : words.agency(cause.ownerAgency()),
                    cause.since(),
                    cause.resolvedOn(),
                    cause.since() == null ? null : Long.valueOf(ChronoUnit.DAYS.between(cause.since(), until)));
        }

        @Nullable
        String title(@Nullable Wording wording) {
            return wording == null ? null : wording.in(locale);
        }
    }
}
