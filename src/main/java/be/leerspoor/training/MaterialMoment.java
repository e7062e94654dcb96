package be.leerspoor.training;

/** When participants need a material. */
public enum MaterialMoment {
    BEFORE,
    AFTER
}
