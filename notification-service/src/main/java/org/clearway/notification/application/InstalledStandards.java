package org.clearway.notification.application;

/** Installs the standards once per start, before anything is sent. */
public final class InstalledStandards {
    private final InstallingStandards installing;
    private final FindingRoutes routes;
    private final FindingTemplates templates;
    private boolean done;

    public InstalledStandards(InstallingStandards installing, FindingRoutes routes, FindingTemplates templates) {
        this.installing = installing;
        this.routes = routes;
        this.templates = templates;
    }

    /** Returns when they are installed; fails, to be asked again, while the database is away. */
    public synchronized void ensure() {
        if (!done) {
            installing.install(routes.all(), templates.all());
            done = true;
        }
    }
}
