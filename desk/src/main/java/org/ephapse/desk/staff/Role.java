package org.ephapse.desk.staff;

/// What somebody of the staff is here for. One person, one role.
public enum Role {
    /// Takes requests for visits, confirms and closes them.
    RECEPTION,
    /// Does that too, reads questions and feedback, and writes public answers.
    CLINICIAN,
    /// Reads the audit and nothing else.
    AUDITOR,
    /// Looks after accounts and retention; cannot read what people wrote.
    ADMINISTRATOR
}
