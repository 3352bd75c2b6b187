package org.clearway.gateway.architecture.bad;

import org.clearway.gateway.architecture.bad.document.PublicDocument;

record KnowsTheDocument(PublicDocument document) {}
