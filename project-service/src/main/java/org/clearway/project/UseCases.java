package org.clearway.project;

import org.clearway.project.application.AssigningCompetences;
import org.clearway.project.application.BlockingProjects;
import org.clearway.project.application.ClearancePlaces;
import org.clearway.project.application.ComplaintMemory;
import org.clearway.project.application.ComplaintPlaces;
import org.clearway.project.application.FindingAgencies;
import org.clearway.project.application.FindingUnits;
import org.clearway.project.application.FlaggingComplaints;
import org.clearway.project.application.FollowingClearances;
import org.clearway.project.application.HandlingObstacles;
import org.clearway.project.application.HandlingTasks;
import org.clearway.project.application.Histories;
import org.clearway.project.application.KnownAgencies;
import org.clearway.project.application.RecordingImports;
import org.clearway.project.application.RegisteringAgencies;
import org.clearway.project.application.RegisteringDirectives;
import org.clearway.project.application.RegisteringProjects;
import org.clearway.project.application.RegisteringUnits;
import org.clearway.project.application.SchedulingMilestones;
import org.clearway.project.application.TrackingMilestones;
import org.clearway.project.domain.AdministrativeUnit;
import org.clearway.project.domain.Agency;
import org.clearway.project.domain.AgencyEvent;
import org.clearway.project.domain.Competence;
import org.clearway.project.domain.CompetenceEvent;
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

/** Puts the use cases together; they know no framework. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MilestoneSettings.class)
class UseCases {
    @Bean
    KnownAgencies knownAgencies(FindingAgencies finding) {
        return new KnownAgencies(finding);
    }

    @Bean
    RecordingImports recordingImports(Histories<RegisterImport, ImportEvent> imports) {
        return new RecordingImports(imports);
    }

    @Bean
    RegisteringUnits registeringUnits(
            Histories<AdministrativeUnit, UnitEvent> units, FindingUnits finding, RecordingImports recording) {
        return new RegisteringUnits(units, finding, recording);
    }

    @Bean
    RegisteringAgencies registeringAgencies(
            Histories<Agency, AgencyEvent> agencies,
            FindingAgencies finding,
            FindingUnits units,
            RecordingImports recording) {
        return new RegisteringAgencies(agencies, finding, units, recording);
    }

    @Bean
    AssigningCompetences assigningCompetences(
            Histories<Competence, CompetenceEvent> competences, FindingUnits units, RecordingImports recording) {
        return new AssigningCompetences(competences, units, recording);
    }

    @Bean
    RegisteringDirectives registeringDirectives(
            Histories<Directive, DirectiveEvent> directives, KnownAgencies agencies) {
        return new RegisteringDirectives(directives, agencies);
    }

    @Bean
    HandlingTasks handlingTasks(Histories<Directive, DirectiveEvent> directives, KnownAgencies agencies) {
        return new HandlingTasks(directives, agencies);
    }

    @Bean
    RegisteringProjects registeringProjects(
            Histories<KeyProject, ProjectEvent> projects, KnownAgencies agencies, FindingUnits units) {
        return new RegisteringProjects(projects, agencies, units);
    }

    @Bean
    SchedulingMilestones schedulingMilestones(
            Histories<KeyProject, ProjectEvent> projects,
            KnownAgencies agencies,
            FindingUnits units,
            MilestoneSettings settings) {
        return new SchedulingMilestones(projects, agencies, units, settings.perProject());
    }

    @Bean
    TrackingMilestones trackingMilestones(Histories<KeyProject, ProjectEvent> projects, KnownAgencies agencies) {
        return new TrackingMilestones(projects, agencies);
    }

    @Bean
    HandlingObstacles handlingObstacles(
            Histories<Obstacle, ObstacleEvent> obstacles, KnownAgencies agencies, BlockingProjects blocking) {
        return new HandlingObstacles(obstacles, agencies, blocking);
    }

    @Bean
    FollowingClearances followingClearances(Histories<KeyProject, ProjectEvent> projects, ClearancePlaces places) {
        return new FollowingClearances(projects, places);
    }

    @Bean
    FlaggingComplaints flaggingComplaints(
            Histories<Obstacle, ObstacleEvent> obstacles,
            ComplaintPlaces places,
            KnownAgencies agencies,
            ComplaintMemory memory) {
        return new FlaggingComplaints(obstacles, places, agencies, memory);
    }

    @Bean
    ComplaintPlaces complaintPlaces(ClearancePlaces clearances, Histories<KeyProject, ProjectEvent> projects) {
        return new ComplaintPlaces(clearances, projects);
    }

    @Bean
    BlockingProjects blockingProjects(
            Histories<KeyProject, ProjectEvent> projects, Histories<Obstacle, ObstacleEvent> obstacles) {
        return new BlockingProjects(projects, obstacles);
    }
}
