package io.github.zipingbiao.report;

import io.github.zipingbiao.model.Check;
import io.github.zipingbiao.model.FormKind;
import io.github.zipingbiao.model.Medium;
import io.github.zipingbiao.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a report wants to know of a form.
 *
 * @param kind what it evaluates
 * @param medium how its characters came
 * @param verdict what the checks come to
 * @param year fiscal year
 * @param project name of the project
 * @param department supervising department
 * @param funds the whole fund
 * @param indicators points of the indicators
 * @param points points of the whole form
 * @param score score of the whole form
 * @param checks all checks, without the fields that they read
 */
record FormSummary(
    FormKind kind,
    Medium medium,
    Verdict verdict,
    Optional<Integer> year,
    Optional<String> project,
    Optional<String> department,
    FundSummary funds,
    List<PointsRow> indicators,
    Optional<BigDecimal> points,
    Optional<BigDecimal> score,
    List<Check> checks) {}
