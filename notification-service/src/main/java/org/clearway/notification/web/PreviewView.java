package org.clearway.notification.web;

import org.clearway.notification.domain.Message;

/** What a template would say. */
record PreviewView(TextView vi, TextView en) {
    static PreviewView of(Message message) {
        return new PreviewView(TextView.of(message.vi()), TextView.of(message.en()));
    }
}
