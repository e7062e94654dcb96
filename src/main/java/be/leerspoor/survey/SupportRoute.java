package be.leerspoor.survey;

import java.util.UUID;

/**
 * Somebody one can turn to when the work weighs.
 *
 * @param words what for, and what becomes of what one tells
 * @param contact a name, a number, an hour; empty until the organisation fills it in
 */
public record SupportRoute(UUID id, Words title, Words words, String contact, int version) {}
