package org.clearway.localstack.stack;

/** The ports of the stack: the usual ones, all moved by the same number. */
final class StackPorts {
    private static final int OFFSET = PortOffset.of(System.getenv()).value();

    private StackPorts() {}

    /** Where what usually listens on this port listens here. */
    static int of(int usual) {
        return usual + OFFSET;
    }

    /** The address of what usually listens on this port of this machine. */
    static String address(int usual) {
        return "http://127.0.0.1:" + of(usual);
    }
}
