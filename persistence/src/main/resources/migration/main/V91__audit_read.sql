-- The audit is read by its administrator: the newest first, by act, by day.
create index audit_by_act on app.audit (tenant_id, act, seq);
create index audit_by_moment on app.audit (tenant_id, at);
