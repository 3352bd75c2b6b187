package org.clearway.localstack.stack;

/** The address of a MongoDB that somebody else runs. */
final class MongoAddress {
    private MongoAddress() {}

    /** Puts the name of a database into an address without one, as in {@code mongodb://a:1,b:2/?replicaSet=rs0}. */
    static String withDatabase(String uri, String database) {
        int hosts = uri.indexOf("://") + 3;
        int slash = uri.indexOf('/', hosts);
        int options = uri.indexOf('?', hosts);
        String address = uri.substring(0, slash >= 0 ? slash : options >= 0 ? options : uri.length());
        return address + "/" + database + (options >= 0 ? uri.substring(options) : "");
    }
}
