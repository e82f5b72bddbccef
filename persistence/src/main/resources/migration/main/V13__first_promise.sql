-- The day that was promised when feedback came. Opening it again moves due_on; whether the promise was kept is counted by
-- the first (docs/adr/0011-first-promise.md).
alter table app.feedback add column first_due_on date check (first_due_on >= received_on);

-- What was never opened again has the day it was given. For the rest the day is reckoned as well as it can be: exactly
-- where the law gives fourteen days, else by today's number of working days, holidays not counted. The owner, too, sees
-- rows in a tenant's context only, and signs one for each.
do $$
declare
    tenant  uuid;
    key     sec.ctx_key;
    claim   text;
    filled  bigint;
    present bigint;
begin
    select * into key from sec.ctx_key c where c.retired_at is null or c.retired_at > now() order by c.kid limit 1;
    for tenant in select t.id from net.tenant t order by t.id loop
        claim := concat_ws('|', tenant, extract(epoch from clock_timestamp())::bigint + 60, key.kid);
        perform set_config('rinnalla.ctx',
                           claim || '|' || encode(public.hmac(convert_to(claim, 'UTF8'), key.k, 'sha256'), 'hex'), true);
        update app.feedback f
           set first_due_on = case
                   when f.verdict is distinct from 'NOT_VISIBLE'
                        and 1 >= (select count(*) from app.answer a where a.feedback_id = f.id and a.kind <> 'SET_ASIDE')
                       then f.due_on
                   when f.kind = 'ACCESSIBILITY' then f.received_on + 14
                   else (select day::date from generate_series(f.received_on + 1, f.received_on + 100, interval '1 day') day
                          where extract(isodow from day) < 6 order by day limit 1 offset t.feedback_due_days - 1)
               end
          from app.tenant t;
        get diagnostics filled = row_count;
        select count(*) into present from app.feedback;
        if filled <> present then
            raise exception 'first promises: % of % rows of tenant %', filled, present, tenant;
        end if;
    end loop;
    perform set_config('rinnalla.ctx', '', true);
end $$;

alter table app.feedback alter column first_due_on set not null;
