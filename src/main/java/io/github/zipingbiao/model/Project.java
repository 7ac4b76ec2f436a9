package io.github.zipingbiao.model;

import java.util.Optional;

/**
 * The head of the form. Whatever is blank or missing in the document is empty, never "".
 *
 * @param name name of the project, or of the department for a departmental form
 * @param code project code where the form prints one in a cell of its own
 * @param supervisingDepartment the department in charge
 * @param implementingUnit the unit that carries the project out
 * @param leader person in charge
 * @param phone telephone number of that person
 */
public record Project(
    Optional<String> name,
    Optional<String> code,
    Optional<String> supervisingDepartment,
    Optional<String> implementingUnit,
    Optional<String> leader,
    Optional<String> phone) {}
