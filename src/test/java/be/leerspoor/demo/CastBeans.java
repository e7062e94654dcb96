package be.leerspoor.demo;

import org.springframework.context.annotation.Import;

/** What tests take of the demo: the people, and none of its doors. */
@Import({DemoPeople.class, DemoPeopleRepository.class})
public class CastBeans {}
