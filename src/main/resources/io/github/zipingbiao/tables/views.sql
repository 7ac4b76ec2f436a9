-- The printed rate beside the one that the printed amounts give, to six decimals.
CREATE VIEW execution_rates AS
SELECT
  f.evaluation_id, f.document_id, d.name AS document_name, e.fiscal_year, e.project_name,
  e.supervising_department, e.implementing_unit, f.line_index, f.source, f.label, f.unit,
  f.annual_budget, f.executed, f.execution_rate,
  CAST(f.executed / nullif(f.annual_budget, 0) AS DECIMAL(38, 6)) AS computed_rate
FROM funds f
JOIN evaluations e USING (evaluation_id)
JOIN documents d ON d.document_id = f.document_id;

-- Only indicators that have both a weight and a score; the others are counted beside.
CREATE VIEW points_lost_by_indicator_kind AS
SELECT
  level1, level2,
  count(*) AS indicators,
  count(*) FILTER (WHERE weight IS NULL OR score IS NULL) AS indicators_without_points,
  sum(weight) FILTER (WHERE score IS NOT NULL) AS weight,
  sum(score) FILTER (WHERE weight IS NOT NULL) AS score,
  sum(weight - score) AS points_lost
FROM indicators
GROUP BY level1, level2
ORDER BY points_lost DESC NULLS LAST, level1, level2;

CREATE VIEW documents_to_review AS
SELECT
  d.*,
  (SELECT count(*) FROM evaluations e
    WHERE e.document_id = d.document_id AND e.verdict <> 'VERIFIED') AS unverified_count
FROM documents d
WHERE d.needs_review
ORDER BY d.state, d.error_count DESC, d.warning_count DESC, d.name;
