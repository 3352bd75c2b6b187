package org.clearway.vault;

/** The person was erased: nothing may be kept about them under this reference again. */
public final class PersonErased extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PersonErased(PersonId person) {
        super("person " + person + " was erased");
    }
}
