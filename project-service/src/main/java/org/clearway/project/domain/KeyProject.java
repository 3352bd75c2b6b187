package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A key project with its milestones.
 *
 * @param code what people call it by, unique
 * @param owner who owns it (chủ đầu tư); null = the sources name none
 * @param parent the project of which it is a part
 * @param blocks what holds it up now
 */
public record KeyProject(
        ProjectId id,
        String code,
        Wording title,
        @Nullable AgencyId owner,
        List<String> sector,
        @Nullable ProjectStatus status,
        @Nullable ProjectId parent,
        ProjectDetails details,
        LocalDate registeredOn,
        List<Milestone> milestones,
        List<Block> blocks) {
    public KeyProject {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        sector = List.copyOf(sector);
        milestones = List.copyOf(milestones);
        blocks = List.copyOf(blocks);
    }

    /** The milestone with this id. */
    public Optional<Milestone> milestone(MilestoneId milestone) {
        return milestones.stream().filter(m -> m.plan().id().equals(milestone)).findFirst();
    }

    /** What holds this milestone up now. */
    public List<Block> blocksOf(MilestoneId milestone) {
        return blocks.stream().filter(block -> block.holdsUp(milestone)).toList();
    }

    /** Whoever answers for something in it: the owner, and of each milestone the lead, its superior and its unit. */
    public List<AgencyId> answerable() {
        Set<AgencyId> agencies = new LinkedHashSet<>();
        if (owner != null) {
            agencies.add(owner);
        }
        for (Milestone milestone : milestones) {
            MilestonePlan plan = milestone.plan();
            agencies.add(plan.leadAgency());
            AgencyId superior = plan.superior();
            if (superior != null) {
                agencies.add(superior);
            }
            ClearanceSection section = plan.section();
            if (section != null) {
                agencies.add(section.compensationUnit());
            }
        }
        return List.copyOf(agencies);
    }

    boolean isBlockedBy(ObstacleId obstacle) {
        return blocks.stream().anyMatch(block -> block.obstacleId().equals(obstacle));
    }

    KeyProject with(MilestoneId milestone, UnaryOperator<Milestone> change) {
        return milestones(milestones.stream()
                .map(m -> m.plan().id().equals(milestone) ? change.apply(m) : m)
                .toList());
    }

    KeyProject plus(Milestone milestone) {
        List<Milestone> more = new ArrayList<>(milestones);
        more.add(milestone);
        return milestones(more);
    }

    KeyProject blocked(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return blocks(more);
    }

    KeyProject unblocked(ObstacleId obstacle) {
        return blocks(
                blocks.stream().filter(b -> !b.obstacleId().equals(obstacle)).toList());
    }

    private KeyProject milestones(List<Milestone> changed) {
        return new KeyProject(id, code, title, owner, sector, status, parent, details, registeredOn, changed, blocks);
    }

    private KeyProject blocks(List<Block> changed) {
        return new KeyProject(
                id, code, title, owner, sector, status, parent, details, registeredOn, milestones, changed);
    }
}
