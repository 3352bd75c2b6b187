package org.clearway.project.mongo;

import java.time.Clock;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.Streams;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceEvent;
import org.clearway.project.domain.DayMoments;
import org.clearway.project.domain.Directive;
import org.clearway.project.domain.DirectiveEvent;
import org.clearway.project.domain.ImportEvent;
import org.clearway.project.domain.KeyProject;
import org.clearway.project.domain.Obstacle;
import org.clearway.project.domain.ObstacleEvent;
import org.clearway.project.domain.ProjectEvent;
import org.clearway.project.domain.RegisterImport;
import org.clearway.project.domain.UnitEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The streams of this service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClockSettings.class)
class StreamConfiguration {
    @Bean
    DayMoments dayMoments(Clock clock, ClockSettings settings) {
        return new DayMoments(clock.getZone(), settings.warnDaysBefore());
    }

    @Bean
    Streams<AdministrativeUnit, UnitEvent> unitStreams(EventStore store) {
        return store.streams(StreamKinds.units());
    }

    @Bean
    Streams<Agency, AgencyEvent> agencyStreams(EventStore store) {
        return store.streams(StreamKinds.agencies());
    }

    @Bean
    Streams<Competence, CompetenceEvent> competenceStreams(EventStore store) {
        return store.streams(StreamKinds.competences());
    }

    @Bean
    Streams<RegisterImport, ImportEvent> importStreams(EventStore store) {
        return store.streams(StreamKinds.imports());
    }

    @Bean
    Streams<Directive, DirectiveEvent> directiveStreams(EventStore store, DayMoments moments) {
        return store.streams(StreamKinds.directives(moments));
    }

    @Bean
    Streams<KeyProject, ProjectEvent> projectStreams(EventStore store, DayMoments moments) {
        return store.streams(StreamKinds.projects(moments));
    }

    @Bean
    Streams<Obstacle, ObstacleEvent> obstacleStreams(EventStore store) {
        return store.streams(StreamKinds.obstacles());
    }

    @Bean
    StreamHistories<AdministrativeUnit, UnitEvent> unitHistories(Streams<AdministrativeUnit, UnitEvent> streams) {
        return new StreamHistories<>(streams);
    }

    @Bean
    StreamHistories<Agency, AgencyEvent> agencyHistories(Streams<Agency, AgencyEvent> streams) {
        return new StreamHistories<>(streams);
    }

    @Bean
    StreamHistories<Competence, CompetenceEvent> competenceHistories(Streams<Competence, CompetenceEvent> streams) {
        return new StreamHistories<>(streams);
    }

    @Bean
    StreamHistories<RegisterImport, ImportEvent> importHistories(Streams<RegisterImport, ImportEvent> streams) {
        return new StreamHistories<>(streams);
    }

    @Bean
    StreamHistories<Directive, DirectiveEvent> directiveHistories(Streams<Directive, DirectiveEvent> streams) {
        return new StreamHistories<>(streams);
    }

    @Bean
    StreamHistories<KeyProject, ProjectEvent> projectHistories(Streams<KeyProject, ProjectEvent> streams) {
        return new StreamHistories<>(streams);
    }

    @Bean
    StreamHistories<Obstacle, ObstacleEvent> obstacleHistories(Streams<Obstacle, ObstacleEvent> streams) {
        return new StreamHistories<>(streams);
    }
}
