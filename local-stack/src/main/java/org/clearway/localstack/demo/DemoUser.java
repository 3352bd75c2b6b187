package org.clearway.localstack.demo;

import java.util.List;

/**
 * Somebody who may sign in to the local stack.
 *
 * @param name as in "pc-bao-lam-1.head"
 * @param agency its id
 * @param post what the user is there, in Vietnamese
 */
public record DemoUser(String name, String agency, List<String> roles, String agencyName, String post) {}
