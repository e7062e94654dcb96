package be.leerspoor.training;

import java.util.UUID;

/**
 * Why the signed-in person need not do a step.
 *
 * @param step the code of the step
 * @param byName who decided so
 * @param withFile whether something was added that shows it
 */
public record MyExemption(UUID id, String step, String byName, String reason, boolean withFile) {}
