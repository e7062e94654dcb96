package be.leerspoor.training;

/** What is asked about an edition, to be answered from 0 to 10. */
public enum EvaluationQuestion {
    /** How useful it was for one's work. */
    USEFUL,
    /** How much one could practise oneself. */
    PRACTICE,
    /** How safe it was to try and to ask. */
    SAFE,
    /** How well the trainers helped onward. */
    GUIDANCE
}
