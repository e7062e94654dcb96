package be.leerspoor.survey;

/** Whether an effect does good or weighs; the one is as welcome to be told as the other. */
public enum ImpactDirection {
    GAIN,
    BURDEN
}
