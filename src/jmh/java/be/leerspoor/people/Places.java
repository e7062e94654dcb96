package be.leerspoor.people;

import org.jooq.DSLContext;

/** Makes what others count with, without the application around it. */
public final class Places {

    private Places() {}

    public static PeopleInRegions of(DSLContext sql) {
        return new PeopleInRegions(new PeopleInRegionsRepository(sql));
    }
}
