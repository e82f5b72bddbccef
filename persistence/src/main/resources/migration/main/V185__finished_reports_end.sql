-- A finished report stands for ever, but no longer than its organisation.
create or replace function sec.finished_reports_stand() returns trigger
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    held app.report;
begin
    if tg_op = 'DELETE' and sec.is_ending() then
        return old;
    end if;
    if tg_table_name = 'report' then
        if old.frozen_at is not null then
            raise exception 'a finished report does not change';
        end if;
    else
        select r.* into held from app.report r
         where r.tenant_id = sec.tid()
           and r.id = (case tg_op when 'INSERT' then to_jsonb(new) else to_jsonb(old) end ->> 'report_id')::uuid;
        -- Figures are put down in the same go in which it is finished: only what was finished before may not be added to.
        if held.frozen_at is not null
           and (tg_op <> 'INSERT' or not exists (select from app.report r
                where r.tenant_id = sec.tid() and r.id = held.id and r.xmin::text = (txid_current() % (2 ^ 32)::bigint)::text)) then
            raise exception 'a finished report does not change';
        end if;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
