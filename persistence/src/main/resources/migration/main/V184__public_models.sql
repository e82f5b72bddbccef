-- Which version of a model everybody may read on the organisation's own page: none until an administrator has said so of one. A copy is
-- not shown as if it were ours. See docs/adr/0063-models-for-everybody.md.
alter table app.model
    add column public_version int
        constraint model_public check (public_version is null or (public_version > 0 and origin_key is null));
grant update (public_version) on app.model to rinnalla_app, rinnalla_job;
