using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hejie.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    field = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log", x => new { x.district_code, x.day, x.id });
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    authenticator_key = table.Column<byte[]>(type: "BLOB", nullable: true),
                    two_factor_on = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_code_step = table.Column<long>(type: "INTEGER", nullable: false),
                    recovery_code_hashes = table.Column<string>(type: "TEXT", nullable: false),
                    failed_sign_ins = table.Column<int>(type: "INTEGER", nullable: false),
                    locked_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    disabled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "application_drafts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers = table.Column<byte[]>(type: "BLOB", nullable: false),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_drafts", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "archive_rounds",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    began_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    stopped_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    stopped_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_archive_rounds", x => new { x.district_code, x.number });
                });

            migrationBuilder.CreateTable(
                name: "case_anchors",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    heads = table.Column<string>(type: "TEXT", nullable: false),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    previous_digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_anchors", x => new { x.district_code, x.day });
                });

            migrationBuilder.CreateTable(
                name: "case_texts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_texts", x => new { x.district_code, x.case_id });
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "destruction_lists",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    line_count = table.Column<int>(type: "INTEGER", nullable: false),
                    drawn_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    drawn_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    drawn_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    approved_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    approved_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    approved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    begun_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    stopped_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    stopped_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_destruction_lists", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "dispute_screenings",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    area = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    finding_count = table.Column<int>(type: "INTEGER", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    remarks = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dispute_screenings", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "district_keys",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    use = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    key_id = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    private_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_district_keys", x => new { x.district_code, x.use });
                });

            migrationBuilder.CreateTable(
                name: "districts",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    seat_address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    postcode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_districts", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "linkage_mechanisms",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    about = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    seats = table.Column<string>(type: "TEXT", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    defined_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    defined_by = table.Column<string>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_linkage_mechanisms", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "login_names",
                columns: table => new
                {
                    login = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_login_names", x => x.login);
                });

            migrationBuilder.CreateTable(
                name: "mediators",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    name_initials = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ethnicity = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    id_number = table.Column<byte[]>(type: "BLOB", nullable: true),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    home_address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    employer = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    employment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    background = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    education = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    languages = table.Column<string>(type: "TEXT", nullable: false),
                    main_field = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    abilities = table.Column<string>(type: "TEXT", nullable: false),
                    grade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    gold_medal_number = table.Column<int>(type: "INTEGER", nullable: true),
                    public_contact = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    declared_relations = table.Column<byte[]>(type: "BLOB", nullable: false),
                    appointed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    pre_service_trained_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    has_labor_certificate = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediators", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "negative_lists",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    items = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    set_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    set_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    set_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_negative_lists", x => new { x.district_code, x.number });
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    series = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    next = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_number_series", x => new { x.district_code, x.series, x.year });
                });

            migrationBuilder.CreateTable(
                name: "once_keys",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    request_digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    location = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: true),
                    body = table.Column<string>(type: "TEXT", maxLength: 16000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_once_keys", x => new { x.district_code, x.scope, x.key });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lease = table.Column<Guid>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "partner_bodies",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner_bodies", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "person_index",
                columns: table => new
                {
                    person_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_index", x => new { x.person_hash, x.district_code, x.case_id });
                });

            migrationBuilder.CreateTable(
                name: "policy_versions",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    set_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    set_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    set_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    withdrawal_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_versions", x => new { x.district_code, x.key, x.number });
                });

            migrationBuilder.CreateTable(
                name: "review_rounds",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    planned_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    planned_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    confirmed_percent = table.Column<int>(type: "INTEGER", nullable: false),
                    other_percent = table.Column<int>(type: "INTEGER", nullable: false),
                    seed_digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    seed = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    drawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    drawn_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    pool = table.Column<string>(type: "TEXT", nullable: false),
                    drawn_count = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    cancellation_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_rounds", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "subdistricts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    justice_office_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    justice_office_phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subdistricts", x => new { x.district_code, x.code });
                });

            migrationBuilder.CreateTable(
                name: "work_events",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_day_known = table.Column<bool>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    organiser = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    what = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    entered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_events", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    transports = table.Column<string>(type: "TEXT", nullable: false),
                    attestation_object = table.Column<byte[]>(type: "BLOB", nullable: false),
                    client_data_json = table.Column<byte[]>(type: "BLOB", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    sign_count = table.Column<long>(type: "INTEGER", nullable: false),
                    is_user_verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backed_up = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_passkeys", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_account_passkeys_accounts_district_code_account_id",
                        columns: x => new { x.district_code, x.account_id },
                        principalTable: "accounts",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "api_tokens",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_tokens", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_api_tokens_accounts_district_code_account_id",
                        columns: x => new { x.district_code, x.account_id },
                        principalTable: "accounts",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "experts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name_sort_key = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    group_words = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    field_words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ties = table.Column<byte[]>(type: "BLOB", nullable: false),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    agreed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    history = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_experts", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_experts_mediators_district_code_mediator_id",
                        columns: x => new { x.district_code, x.mediator_id },
                        principalTable: "mediators",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exchange_reconciliations",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    our_count = table.Column<int>(type: "INTEGER", nullable: false),
                    their_count = table.Column<int>(type: "INTEGER", nullable: false),
                    we_lack_count = table.Column<int>(type: "INTEGER", nullable: false),
                    they_lack_count = table.Column<int>(type: "INTEGER", nullable: false),
                    differ_count = table.Column<int>(type: "INTEGER", nullable: false),
                    differences = table.Column<string>(type: "TEXT", nullable: false),
                    replay_after = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_reconciliations", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_exchange_reconciliations_partner_bodies_district_code_body_id",
                        columns: x => new { x.district_code, x.body_id },
                        principalTable: "partner_bodies",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partner_hooks",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    secret = table.Column<byte[]>(type: "BLOB", nullable: false),
                    is_on = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partner_hooks", x => new { x.district_code, x.body_id });
                    table.ForeignKey(
                        name: "fk_partner_hooks_partner_bodies_district_code_body_id",
                        columns: x => new { x.district_code, x.body_id },
                        principalTable: "partner_bodies",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "communities",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    is_multi_ethnic = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_communities", x => new { x.district_code, x.code });
                    table.ForeignKey(
                        name: "fk_communities_subdistricts_district_code_subdistrict_code",
                        columns: x => new { x.district_code, x.subdistrict_code },
                        principalTable: "subdistricts",
                        principalColumns: new[] { "district_code", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organizations",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    abbreviation = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    host_unit = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    community_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    opening_hours = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    filing_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    established_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    stationed_at = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    brand_room_number = table.Column<int>(type: "INTEGER", nullable: true),
                    brand_room_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    is_active = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organizations", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_organizations_communities_district_code_community_code",
                        columns: x => new { x.district_code, x.community_code },
                        principalTable: "communities",
                        principalColumns: new[] { "district_code", "code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organizations_organizations_district_code_parent_id",
                        columns: x => new { x.district_code, x.parent_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organizations_subdistricts_district_code_subdistrict_code",
                        columns: x => new { x.district_code, x.subdistrict_code },
                        principalTable: "subdistricts",
                        principalColumns: new[] { "district_code", "code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "committee_certificates",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    serial_number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    thumbprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    valid_from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    valid_until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    key_file = table.Column<byte[]>(type: "BLOB", nullable: false),
                    installed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    installed_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_certificates", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_committee_certificates_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "committee_keys",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_keys", x => new { x.district_code, x.organization_id });
                    table.ForeignKey(
                        name: "fk_committee_keys_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "committee_seals",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    picture = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kept_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kept_by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_seals", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_committee_seals_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "data_incidents",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    discovered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    persons = table.Column<int>(type: "INTEGER", nullable: false),
                    harm = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    measures = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    self_help = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    written_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    authority_told = table.Column<string>(type: "TEXT", nullable: true),
                    persons_told = table.Column<string>(type: "TEXT", nullable: true),
                    persons_spared = table.Column<string>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    conclusion = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_incidents", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_data_incidents_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "duty_shifts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mediator_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    weekday = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    to = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    first_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    entered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duty_shifts", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_duty_shifts_mediators_district_code_mediator_id",
                        columns: x => new { x.district_code, x.mediator_id },
                        principalTable: "mediators",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_duty_shifts_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "impact_assessments",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    use = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    necessity = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    risks = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    measures = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    assessed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    written_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_impact_assessments", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_impact_assessments_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "information_reports",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_derivation = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    words = table.Column<byte[]>(type: "BLOB", nullable: true),
                    @event = table.Column<byte[]>(name: "event", type: "BLOB", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    received_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    submissions = table.Column<byte[]>(type: "BLOB", nullable: false),
                    steps = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_information_reports", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_information_reports_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mailboxes",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    uid_validity = table.Column<long>(type: "INTEGER", nullable: false),
                    last_uid = table.Column<long>(type: "INTEGER", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    fault = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    failing_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mailboxes", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_mailboxes_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "managed_estates",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    community_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    units = table.Column<int>(type: "INTEGER", nullable: false),
                    managed_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    company = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    contact = table.Column<byte[]>(type: "BLOB", nullable: true),
                    owners_committee = table.Column<byte[]>(type: "BLOB", nullable: true),
                    leaders = table.Column<byte[]>(type: "BLOB", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    arrangement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    arrangement_note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    history = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_managed_estates", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_managed_estates_communities_district_code_community_code",
                        columns: x => new { x.district_code, x.community_code },
                        principalTable: "communities",
                        principalColumns: new[] { "district_code", "code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_managed_estates_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mediator_posts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    appointment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediator_posts", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_mediator_posts_mediators_district_code_mediator_id",
                        columns: x => new { x.district_code, x.mediator_id },
                        principalTable: "mediators",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_mediator_posts_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_rooms",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    seats = table.Column<int>(type: "INTEGER", nullable: false),
                    is_step_free = table.Column<bool>(type: "INTEGER", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    history = table.Column<string>(type: "TEXT", nullable: false),
                    turns = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meeting_rooms", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_meeting_rooms_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "text_blocks",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    manner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    shipped_as = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    history = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_text_blocks", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_text_blocks_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    event_count = table.Column<int>(type: "INTEGER", nullable: false),
                    head_digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sub_type = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    referral = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    referral_letter_number = table.Column<string>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    recorded_by = table.Column<string>(type: "TEXT", nullable: true),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    application_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    dispute_started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    community_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    statement = table.Column<string>(type: "TEXT", nullable: false),
                    requests = table.Column<string>(type: "TEXT", nullable: false),
                    claim_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    preferred_mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    home_organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    jurisdiction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    chosen_mediator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    risk = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    difficulty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_migrant_wage = table.Column<bool>(type: "INTEGER", nullable: false),
                    relation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_count = table.Column<int>(type: "INTEGER", nullable: false),
                    review_answers = table.Column<string>(type: "TEXT", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contacts = table.Column<string>(type: "TEXT", nullable: false),
                    consents = table.Column<string>(type: "TEXT", nullable: false),
                    deliveries = table.Column<string>(type: "TEXT", nullable: false),
                    receipts = table.Column<byte[]>(type: "BLOB", nullable: false),
                    suspensions = table.Column<string>(type: "TEXT", nullable: false),
                    extensions = table.Column<string>(type: "TEXT", nullable: false),
                    suspended_from = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    attachments = table.Column<string>(type: "TEXT", nullable: false),
                    follow_ups = table.Column<string>(type: "TEXT", nullable: false),
                    recusals = table.Column<string>(type: "TEXT", nullable: false),
                    elections = table.Column<string>(type: "TEXT", nullable: false),
                    invitees = table.Column<string>(type: "TEXT", nullable: false),
                    amendments = table.Column<byte[]>(type: "BLOB", nullable: false),
                    seen_amendment_count = table.Column<int>(type: "INTEGER", nullable: false),
                    has_open_recusal = table.Column<bool>(type: "INTEGER", nullable: false),
                    non_acceptance_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    termination_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ending_text = table.Column<string>(type: "TEXT", nullable: true),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    volume_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    period_ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    asked_parties = table.Column<int>(type: "INTEGER", nullable: false),
                    joined_parties = table.Column<int>(type: "INTEGER", nullable: false),
                    host_mediator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    outcome_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    performed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agreement_versions = table.Column<int>(type: "INTEGER", nullable: false),
                    has_open_revision = table.Column<bool>(type: "INTEGER", nullable: false),
                    term_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    self_performed = table.Column<bool>(type: "INTEGER", nullable: false),
                    confirmation_applied_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confirmation_ruled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_confirmed = table.Column<bool>(type: "INTEGER", nullable: true),
                    handover = table.Column<string>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    archived_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    proposed_difficulty = table.Column<string>(type: "TEXT", nullable: true),
                    difficulty_confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    labor_mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    entrusted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    entrusted_days = table.Column<int>(type: "INTEGER", nullable: true),
                    estate_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    labor_points = table.Column<string>(type: "TEXT", nullable: true),
                    ladder_steps = table.Column<byte[]>(type: "BLOB", nullable: false),
                    levels_climbed = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    round_started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_response_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    first_response_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retention = table.Column<string>(type: "TEXT", nullable: true),
                    kept_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hold = table.Column<string>(type: "TEXT", nullable: true),
                    destroyed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    may_turn_criminal = table.Column<bool>(type: "INTEGER", nullable: false),
                    dangers = table.Column<string>(type: "TEXT", nullable: false),
                    risk_unjudged_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    risk_reply_awaited_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    risk_duty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    risk_duty_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    risk_duty_by = table.Column<DateTime>(type: "TEXT", nullable: true),
                    goes_on_unreported = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_cases_managed_estates_district_code_estate_id",
                        columns: x => new { x.district_code, x.estate_id },
                        principalTable: "managed_estates",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "joint_meetings",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_of_district = table.Column<bool>(type: "INTEGER", nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    estate_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    topic = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    agenda = table.Column<byte[]>(type: "BLOB", nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    members = table.Column<byte[]>(type: "BLOB", nullable: false),
                    case_numbers = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    minutes = table.Column<byte[]>(type: "BLOB", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    steps = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_joint_meetings", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_joint_meetings_managed_estates_district_code_estate_id",
                        columns: x => new { x.district_code, x.estate_id },
                        principalTable: "managed_estates",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unavailabilities",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    room_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    to = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<byte[]>(type: "BLOB", nullable: true),
                    entered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    entered_by = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    taken_back_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    taken_back_by = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unavailabilities", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_unavailabilities_mediators_district_code_mediator_id",
                        columns: x => new { x.district_code, x.mediator_id },
                        principalTable: "mediators",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_unavailabilities_meeting_rooms_district_code_room_id",
                        columns: x => new { x.district_code, x.room_id },
                        principalTable: "meeting_rooms",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    open_matters = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    copies = table.Column<int>(type: "INTEGER", nullable: false),
                    check = table.Column<string>(type: "TEXT", nullable: false),
                    signatures = table.Column<string>(type: "TEXT", nullable: false),
                    drafted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    urges = table.Column<string>(type: "TEXT", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    total_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    revision = table.Column<string>(type: "TEXT", nullable: true),
                    replaces_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    replaces_version = table.Column<int>(type: "INTEGER", nullable: true),
                    superseded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_force_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    carried_terms = table.Column<int>(type: "INTEGER", nullable: false),
                    urged_before = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreements", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_agreements_agreements_district_code_replaces_id",
                        columns: x => new { x.district_code, x.replaces_id },
                        principalTable: "agreements",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreements_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "appraisals",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    details = table.Column<string>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appraisals", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_appraisals_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_deadlines",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stopped_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    derivation = table.Column<string>(type: "TEXT", nullable: false),
                    policy_version = table.Column<int>(type: "INTEGER", nullable: false),
                    met_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    void_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_deadlines", x => new { x.district_code, x.case_id, x.number });
                    table.ForeignKey(
                        name: "fk_case_deadlines_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_events",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor_role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    actor_reference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    previous_digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_events", x => new { x.district_code, x.case_id, x.sequence, x.day });
                    table.ForeignKey(
                        name: "fk_case_events_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_joint_committees",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    invited_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    joined_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ending_text = table.Column<string>(type: "TEXT", nullable: true),
                    offer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_joint_committees", x => new { x.district_code, x.case_id, x.number });
                    table.ForeignKey(
                        name: "fk_case_joint_committees_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_mediators",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_host = table.Column<bool>(type: "INTEGER", nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    disclosure = table.Column<string>(type: "TEXT", nullable: true),
                    without_certificate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    joint_committee_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_mediators", x => new { x.district_code, x.case_id, x.number });
                    table.ForeignKey(
                        name: "fk_case_mediators_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_parties",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sex = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ethnicity = table.Column<string>(type: "TEXT", nullable: true),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    id_number = table.Column<byte[]>(type: "BLOB", nullable: true),
                    occupation = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<byte[]>(type: "BLOB", nullable: true),
                    address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    community_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    head_name = table.Column<string>(type: "TEXT", nullable: true),
                    head_title = table.Column<string>(type: "TEXT", nullable: true),
                    credit_code = table.Column<string>(type: "TEXT", nullable: true),
                    lacks_capacity = table.Column<bool>(type: "INTEGER", nullable: false),
                    representative = table.Column<byte[]>(type: "BLOB", nullable: true),
                    delivery_address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    has_applied = table.Column<bool>(type: "INTEGER", nullable: false),
                    willingness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    answer_text = table.Column<string>(type: "TEXT", nullable: true),
                    invitation_code = table.Column<byte[]>(type: "BLOB", nullable: true),
                    invitation_code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    rights_notice_acknowledged_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    rights_notice_way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    wants_closed_session = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_parties", x => new { x.district_code, x.case_id, x.number });
                    table.ForeignKey(
                        name: "fk_case_parties_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_risks",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    assessments = table.Column<string>(type: "TEXT", nullable: false),
                    reports = table.Column<string>(type: "TEXT", nullable: false),
                    going_ons = table.Column<string>(type: "TEXT", nullable: false),
                    averted = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_risks", x => new { x.district_code, x.case_id });
                    table.ForeignKey(
                        name: "fk_case_risks_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_rounds",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    termination_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ending_text = table.Column<string>(type: "TEXT", nullable: true),
                    period_ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    performed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    self_performed = table.Column<bool>(type: "INTEGER", nullable: false),
                    confirmation_applied_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confirmation_ruled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_confirmed = table.Column<bool>(type: "INTEGER", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    archived_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    retention = table.Column<string>(type: "TEXT", nullable: true),
                    volume = table.Column<string>(type: "TEXT", nullable: true),
                    reopened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    next_outcome_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_rounds", x => new { x.district_code, x.case_id, x.number });
                    table.ForeignKey(
                        name: "fk_case_rounds_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consultations",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    question = table.Column<byte[]>(type: "BLOB", nullable: true),
                    nominated_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    consents = table.Column<string>(type: "TEXT", nullable: false),
                    meeting = table.Column<byte[]>(type: "BLOB", nullable: true),
                    opinion = table.Column<byte[]>(type: "BLOB", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    handed_to = table.Column<Guid>(type: "TEXT", nullable: true),
                    handed_to_name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    steps = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultations", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_consultations_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consultations_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "data_requests",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    party_number = table.Column<int>(type: "INTEGER", nullable: false),
                    wish = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<byte[]>(type: "BLOB", nullable: true),
                    kin = table.Column<byte[]>(type: "BLOB", nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    written_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    derivation = table.Column<string>(type: "TEXT", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_requests", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_data_requests_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "destruction_lines",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    list_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    volume_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    archived_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kept_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hindrance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    judgement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    judged_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    destroyed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    file_count = table.Column<int>(type: "INTEGER", nullable: false),
                    leftover = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_destruction_lines", x => new { x.district_code, x.list_id, x.case_id });
                    table.ForeignKey(
                        name: "fk_destruction_lines_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_destruction_lines_destruction_lists_district_code_list_id",
                        columns: x => new { x.district_code, x.list_id },
                        principalTable: "destruction_lists",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "durability_watches",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    looks = table.Column<string>(type: "TEXT", nullable: false),
                    findings = table.Column<string>(type: "TEXT", nullable: false),
                    rejected = table.Column<string>(type: "TEXT", nullable: false),
                    next_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    has_relapse = table.Column<bool>(type: "INTEGER", nullable: false),
                    has_turned_criminal = table.Column<bool>(type: "INTEGER", nullable: false),
                    has_collective_petition = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_durability_watches", x => new { x.district_code, x.case_id, x.round });
                    table.ForeignKey(
                        name: "fk_durability_watches_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "file_reviews",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    mediators = table.Column<string>(type: "TEXT", nullable: false),
                    is_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reviewer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewer_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    marks = table.Column<string>(type: "TEXT", nullable: false),
                    score = table.Column<int>(type: "INTEGER", nullable: true),
                    judged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    fixes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    fix_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_mended = table.Column<bool>(type: "INTEGER", nullable: true),
                    trail = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_file_reviews", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_file_reviews_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_file_reviews_review_rounds_district_code_round_id",
                        columns: x => new { x.district_code, x.round_id },
                        principalTable: "review_rounds",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "incoming_mails",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mailbox_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    uid_validity = table.Column<long>(type: "INTEGER", nullable: false),
                    uid = table.Column<long>(type: "INTEGER", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    sender_name = table.Column<byte[]>(type: "BLOB", nullable: true),
                    sender_address = table.Column<byte[]>(type: "BLOB", nullable: true),
                    subject = table.Column<byte[]>(type: "BLOB", nullable: true),
                    text = table.Column<byte[]>(type: "BLOB", nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    entered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    like_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    attachments = table.Column<string>(type: "TEXT", nullable: false),
                    oddities = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<byte[]>(type: "BLOB", nullable: true),
                    handled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    handled_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_incoming_mails", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_incoming_mails_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_incoming_mails_mailboxes_district_code_mailbox_id",
                        columns: x => new { x.district_code, x.mailbox_id },
                        principalTable: "mailboxes",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_incoming_mails_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "legal_aid_referrals",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    party_number = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    office_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person = table.Column<byte[]>(type: "BLOB", nullable: true),
                    request = table.Column<byte[]>(type: "BLOB", nullable: true),
                    is_urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decide_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decide_derivation = table.Column<string>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    assign_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    assign_derivation = table.Column<string>(type: "TEXT", nullable: true),
                    assigned_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    lawyer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    steps = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_aid_referrals", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_legal_aid_referrals_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_legal_aid_referrals_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_legal_aid_referrals_partner_bodies_district_code_body_id",
                        columns: x => new { x.district_code, x.body_id },
                        principalTable: "partner_bodies",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mechanism_runs",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    mechanism_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    seats = table.Column<string>(type: "TEXT", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    holders = table.Column<string>(type: "TEXT", nullable: false),
                    taken = table.Column<byte[]>(type: "BLOB", nullable: false),
                    commitments = table.Column<byte[]>(type: "BLOB", nullable: false),
                    commitment_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    begun_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    climbed_before = table.Column<int>(type: "INTEGER", nullable: false),
                    begun_by = table.Column<string>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ending_text = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mechanism_runs", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_mechanism_runs_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_mechanism_runs_linkage_mechanisms_district_code_mechanism_id",
                        columns: x => new { x.district_code, x.mechanism_id },
                        principalTable: "linkage_mechanisms",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    occasion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    party_number = table.Column<int>(type: "INTEGER", nullable: true),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    committee_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    term_number = table.Column<int>(type: "INTEGER", nullable: true),
                    deadline_number = table.Column<int>(type: "INTEGER", nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    works = table.Column<string>(type: "TEXT", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_notices_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    letter_number = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    letter = table.Column<byte[]>(type: "BLOB", nullable: true),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reply_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reply_derivation = table.Column<string>(type: "TEXT", nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reply = table.Column<byte[]>(type: "BLOB", nullable: true),
                    replied_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    return_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    return_derivation = table.Column<string>(type: "TEXT", nullable: true),
                    result = table.Column<byte[]>(type: "BLOB", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    returned_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    result_seen_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    steps = table.Column<byte[]>(type: "BLOB", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referrals", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_referrals_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referrals_organizations_district_code_organization_id",
                        columns: x => new { x.district_code, x.organization_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_referrals_partner_bodies_district_code_body_id",
                        columns: x => new { x.district_code, x.body_id },
                        principalTable: "partner_bodies",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "related_cases",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    earlier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    found_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_related_cases", x => new { x.district_code, x.case_id, x.earlier_id });
                    table.ForeignKey(
                        name: "fk_related_cases_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_related_cases_cases_district_code_earlier_id",
                        columns: x => new { x.district_code, x.earlier_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "screening_findings",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    screening_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    persons = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    matter = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    risk = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    found_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    handling = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    handled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    handled_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    governance_reports = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_screening_findings", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_screening_findings_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_screening_findings_dispute_screenings_district_code_screening_id",
                        columns: x => new { x.district_code, x.screening_id },
                        principalTable: "dispute_screenings",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_papers",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    reader = table.Column<int>(type: "INTEGER", nullable: false),
                    object_key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    thumbprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_papers", x => new { x.district_code, x.case_id, x.kind, x.edition, x.reader });
                    table.ForeignKey(
                        name: "fk_sealed_papers_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    planned_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    planned_until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    room_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    openness = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    invitees = table.Column<string>(type: "TEXT", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    cancelled_because = table.Column<string>(type: "TEXT", nullable: true),
                    record = table.Column<string>(type: "TEXT", nullable: true),
                    signatures = table.Column<string>(type: "TEXT", nullable: false),
                    online_checks = table.Column<string>(type: "TEXT", nullable: false),
                    unchecked_reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_sessions_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_sessions_meeting_rooms_district_code_room_id",
                        columns: x => new { x.district_code, x.room_id },
                        principalTable: "meeting_rooms",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "subsidy_claims",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organization_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subdistrict_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    mediator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mediator_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<string>(type: "TEXT", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    separate_because = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    list_number = table.Column<int>(type: "INTEGER", nullable: false),
                    negative_item = table.Column<int>(type: "INTEGER", nullable: true),
                    claimed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revoked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    city_passed = table.Column<bool>(type: "INTEGER", nullable: true),
                    doubts = table.Column<string>(type: "TEXT", nullable: false),
                    doubt_score = table.Column<int>(type: "INTEGER", nullable: false),
                    confirmed_by_code = table.Column<string>(type: "TEXT", nullable: false),
                    party_count = table.Column<int>(type: "INTEGER", nullable: false),
                    calls = table.Column<string>(type: "TEXT", nullable: false),
                    call_count = table.Column<int>(type: "INTEGER", nullable: false),
                    trail = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subsidy_claims", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_subsidy_claims_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "undisputed_fact_sheets",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    consents = table.Column<string>(type: "TEXT", nullable: false),
                    signatures = table.Column<string>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_undisputed_fact_sheets", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_undisputed_fact_sheets_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "volume_failures",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    fault = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    detail = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    failed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_volume_failures", x => new { x.district_code, x.case_id });
                    table.ForeignKey(
                        name: "fk_volume_failures_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "joint_meeting_resolutions",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<byte[]>(type: "BLOB", nullable: false),
                    seat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_for_owners = table.Column<bool>(type: "INTEGER", nullable: false),
                    first_due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    follow_ups = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_joint_meeting_resolutions", x => new { x.district_code, x.meeting_id, x.number });
                    table.ForeignKey(
                        name: "fk_joint_meeting_resolutions_joint_meetings_district_code_meeting_id",
                        columns: x => new { x.district_code, x.meeting_id },
                        principalTable: "joint_meetings",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_terms",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    debtor = table.Column<int>(type: "INTEGER", nullable: false),
                    creditor = table.Column<int>(type: "INTEGER", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    manner = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    done_at_signing = table.Column<bool>(type: "INTEGER", nullable: false),
                    performed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    performance_proof = table.Column<string>(type: "TEXT", nullable: true),
                    urged_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_terms", x => new { x.district_code, x.agreement_id, x.number });
                    table.ForeignKey(
                        name: "fk_agreement_terms_agreements_district_code_agreement_id",
                        columns: x => new { x.district_code, x.agreement_id },
                        principalTable: "agreements",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "judicial_confirmations",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wishes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    court = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    court_ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    applied_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    case_mark = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    receipts = table.Column<string>(type: "TEXT", nullable: false),
                    enforcement_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    enforcement_by = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_judicial_confirmations", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_judicial_confirmations_agreements_district_code_agreement_id",
                        columns: x => new { x.district_code, x.agreement_id },
                        principalTable: "agreements",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_judicial_confirmations_cases_district_code_case_id",
                        columns: x => new { x.district_code, x.case_id },
                        principalTable: "cases",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consultation_seats",
                columns: table => new
                {
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    consultation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    expert_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    was_present = table.Column<bool>(type: "INTEGER", nullable: true),
                    agrees = table.Column<bool>(type: "INTEGER", nullable: true),
                    words = table.Column<byte[]>(type: "BLOB", nullable: true),
                    own_opinion = table.Column<byte[]>(type: "BLOB", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consultation_seats", x => new { x.district_code, x.consultation_id, x.number });
                    table.ForeignKey(
                        name: "fk_consultation_seats_consultations_district_code_consultation_id",
                        columns: x => new { x.district_code, x.consultation_id },
                        principalTable: "consultations",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "exchange_events",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    referral_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    letter_number = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_events", x => new { x.district_code, x.id });
                    table.ForeignKey(
                        name: "fk_exchange_events_partner_bodies_district_code_body_id",
                        columns: x => new { x.district_code, x.body_id },
                        principalTable: "partner_bodies",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_exchange_events_referrals_district_code_referral_id",
                        columns: x => new { x.district_code, x.referral_id },
                        principalTable: "referrals",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referral_receipts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    referral_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    signed = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_receipts", x => new { x.district_code, x.referral_id, x.version });
                    table.ForeignKey(
                        name: "fk_referral_receipts_referrals_district_code_referral_id",
                        columns: x => new { x.district_code, x.referral_id },
                        principalTable: "referrals",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hook_deliveries",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    failure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    status = table.Column<int>(type: "INTEGER", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hook_deliveries", x => new { x.district_code, x.event_id });
                    table.ForeignKey(
                        name: "fk_hook_deliveries_exchange_events_district_code_event_id",
                        columns: x => new { x.district_code, x.event_id },
                        principalTable: "exchange_events",
                        principalColumns: new[] { "district_code", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_district_code_case_id_day",
                table: "access_log",
                columns: new[] { "district_code", "case_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_account_passkeys_district_code_account_id",
                table: "account_passkeys",
                columns: new[] { "district_code", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_account_passkeys_district_code_credential_id",
                table: "account_passkeys",
                columns: new[] { "district_code", "credential_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_district_code_login",
                table: "accounts",
                columns: new[] { "district_code", "login" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreement_terms_district_code_due_on",
                table: "agreement_terms",
                columns: new[] { "district_code", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_agreements_district_code_case_id_edition",
                table: "agreements",
                columns: new[] { "district_code", "case_id", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreements_district_code_case_id_round",
                table: "agreements",
                columns: new[] { "district_code", "case_id", "round" },
                unique: true,
                filter: "Revision IS NULL AND Standing <> 'Dropped'");

            migrationBuilder.CreateIndex(
                name: "ix_agreements_district_code_effective_on",
                table: "agreements",
                columns: new[] { "district_code", "effective_on" });

            migrationBuilder.CreateIndex(
                name: "ix_agreements_district_code_replaces_id",
                table: "agreements",
                columns: new[] { "district_code", "replaces_id" });

            migrationBuilder.CreateIndex(
                name: "ix_api_tokens_district_code_account_id",
                table: "api_tokens",
                columns: new[] { "district_code", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_application_drafts_district_code_updated_at",
                table: "application_drafts",
                columns: new[] { "district_code", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "ix_appraisals_district_code_case_id_number",
                table: "appraisals",
                columns: new[] { "district_code", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_deadlines_district_code_last_day",
                table: "case_deadlines",
                columns: new[] { "district_code", "last_day" });

            migrationBuilder.CreateIndex(
                name: "ix_case_deadlines_district_code_rule_policy_version",
                table: "case_deadlines",
                columns: new[] { "district_code", "rule", "policy_version" });

            migrationBuilder.CreateIndex(
                name: "ix_case_joint_committees_district_code_organization_id_state",
                table: "case_joint_committees",
                columns: new[] { "district_code", "organization_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_case_mediators_district_code_mediator_id_until",
                table: "case_mediators",
                columns: new[] { "district_code", "mediator_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_case_parties_district_code_invitation_code_hash",
                table: "case_parties",
                columns: new[] { "district_code", "invitation_code_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_rounds_district_code_outcome_on",
                table: "case_rounds",
                columns: new[] { "district_code", "outcome_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_accepted_on",
                table: "cases",
                columns: new[] { "district_code", "accepted_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_application_date",
                table: "cases",
                columns: new[] { "district_code", "application_date" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_archived_on",
                table: "cases",
                columns: new[] { "district_code", "archived_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_community_code_type_application_date",
                table: "cases",
                columns: new[] { "district_code", "community_code", "type", "application_date" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_confirmation_applied_on",
                table: "cases",
                columns: new[] { "district_code", "confirmation_applied_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_confirmation_ruled_on",
                table: "cases",
                columns: new[] { "district_code", "confirmation_ruled_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_due_on",
                table: "cases",
                columns: new[] { "district_code", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_estate_id_number",
                table: "cases",
                columns: new[] { "district_code", "estate_id", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_host_mediator_id_number",
                table: "cases",
                columns: new[] { "district_code", "host_mediator_id", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_kept_until_number",
                table: "cases",
                columns: new[] { "district_code", "kept_until", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_number",
                table: "cases",
                columns: new[] { "district_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_organization_id_number",
                table: "cases",
                columns: new[] { "district_code", "organization_id", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_outcome_on",
                table: "cases",
                columns: new[] { "district_code", "outcome_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_performed_on",
                table: "cases",
                columns: new[] { "district_code", "performed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_risk_duty_by_number",
                table: "cases",
                columns: new[] { "district_code", "risk_duty_by", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_state_number",
                table: "cases",
                columns: new[] { "district_code", "state", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_subdistrict_code_accepted_on",
                table: "cases",
                columns: new[] { "district_code", "subdistrict_code", "accepted_on" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_district_code_volume_number",
                table: "cases",
                columns: new[] { "district_code", "volume_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_committee_certificates_district_code_organization_id_installed_at",
                table: "committee_certificates",
                columns: new[] { "district_code", "organization_id", "installed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_seals_district_code_organization_id_kept_at",
                table: "committee_seals",
                columns: new[] { "district_code", "organization_id", "kept_at" });

            migrationBuilder.CreateIndex(
                name: "ix_communities_district_code_subdistrict_code",
                table: "communities",
                columns: new[] { "district_code", "subdistrict_code" });

            migrationBuilder.CreateIndex(
                name: "ix_consultation_seats_district_code_expert_id",
                table: "consultation_seats",
                columns: new[] { "district_code", "expert_id" });

            migrationBuilder.CreateIndex(
                name: "ix_consultations_district_code_case_id_number",
                table: "consultations",
                columns: new[] { "district_code", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consultations_district_code_nominated_at_id",
                table: "consultations",
                columns: new[] { "district_code", "nominated_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_consultations_district_code_organization_id",
                table: "consultations",
                columns: new[] { "district_code", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_consultations_district_code_state",
                table: "consultations",
                columns: new[] { "district_code", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_data_incidents_district_code_number",
                table: "data_incidents",
                columns: new[] { "district_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_data_incidents_district_code_organization_id",
                table: "data_incidents",
                columns: new[] { "district_code", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_data_requests_district_code_answer_by_key",
                table: "data_requests",
                columns: new[] { "district_code", "answer_by", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_data_requests_district_code_answered_on_answer_by_key",
                table: "data_requests",
                columns: new[] { "district_code", "answered_on", "answer_by", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_data_requests_district_code_case_id_number",
                table: "data_requests",
                columns: new[] { "district_code", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_destruction_lines_district_code_case_id",
                table: "destruction_lines",
                columns: new[] { "district_code", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_destruction_lines_district_code_list_id_number",
                table: "destruction_lines",
                columns: new[] { "district_code", "list_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_destruction_lists_district_code_number",
                table: "destruction_lists",
                columns: new[] { "district_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_destruction_lists_district_code_organization_id_number",
                table: "destruction_lists",
                columns: new[] { "district_code", "organization_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_dispute_screenings_district_code_begun_at",
                table: "dispute_screenings",
                columns: new[] { "district_code", "begun_at" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_dispute_screenings_district_code_organization_id_begun_at",
                table: "dispute_screenings",
                columns: new[] { "district_code", "organization_id", "begun_at" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_dispute_screenings_district_code_subdistrict_code_begun_at",
                table: "dispute_screenings",
                columns: new[] { "district_code", "subdistrict_code", "begun_at" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_durability_watches_district_code_next_due_on",
                table: "durability_watches",
                columns: new[] { "district_code", "next_due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_duty_shifts_district_code_mediator_id",
                table: "duty_shifts",
                columns: new[] { "district_code", "mediator_id" });

            migrationBuilder.CreateIndex(
                name: "ix_duty_shifts_district_code_organization_id_last_day",
                table: "duty_shifts",
                columns: new[] { "district_code", "organization_id", "last_day" });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_events_district_code_body_id_at",
                table: "exchange_events",
                columns: new[] { "district_code", "body_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_events_district_code_body_id_letter_number",
                table: "exchange_events",
                columns: new[] { "district_code", "body_id", "letter_number" });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_events_district_code_body_id_sequence",
                table: "exchange_events",
                columns: new[] { "district_code", "body_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exchange_events_district_code_referral_id",
                table: "exchange_events",
                columns: new[] { "district_code", "referral_id" });

            migrationBuilder.CreateIndex(
                name: "ix_exchange_reconciliations_district_code_body_id_at_id",
                table: "exchange_reconciliations",
                columns: new[] { "district_code", "body_id", "at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_experts_district_code_mediator_id",
                table: "experts",
                columns: new[] { "district_code", "mediator_id" });

            migrationBuilder.CreateIndex(
                name: "ix_experts_district_code_name_sort_key_id",
                table: "experts",
                columns: new[] { "district_code", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_file_reviews_district_code_case_id",
                table: "file_reviews",
                columns: new[] { "district_code", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_file_reviews_district_code_number",
                table: "file_reviews",
                columns: new[] { "district_code", "number" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_file_reviews_district_code_organization_id_number",
                table: "file_reviews",
                columns: new[] { "district_code", "organization_id", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_file_reviews_district_code_reviewer_id_number",
                table: "file_reviews",
                columns: new[] { "district_code", "reviewer_id", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_file_reviews_district_code_round_id_number",
                table: "file_reviews",
                columns: new[] { "district_code", "round_id", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_file_reviews_district_code_subdistrict_code_number",
                table: "file_reviews",
                columns: new[] { "district_code", "subdistrict_code", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_hook_deliveries_district_code_body_id_state_sequence",
                table: "hook_deliveries",
                columns: new[] { "district_code", "body_id", "state", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_impact_assessments_district_code_organization_id",
                table: "impact_assessments",
                columns: new[] { "district_code", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_impact_assessments_district_code_use_valid_until",
                table: "impact_assessments",
                columns: new[] { "district_code", "use", "valid_until" });

            migrationBuilder.CreateIndex(
                name: "ix_impact_assessments_district_code_written_at",
                table: "impact_assessments",
                columns: new[] { "district_code", "written_at" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_mails_district_code_case_id",
                table: "incoming_mails",
                columns: new[] { "district_code", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_mails_district_code_mailbox_id_uid_validity_uid",
                table: "incoming_mails",
                columns: new[] { "district_code", "mailbox_id", "uid_validity", "uid" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_incoming_mails_district_code_organization_id_mark",
                table: "incoming_mails",
                columns: new[] { "district_code", "organization_id", "mark" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_mails_district_code_organization_id_received_at_id",
                table: "incoming_mails",
                columns: new[] { "district_code", "organization_id", "received_at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_mails_district_code_received_at_id",
                table: "incoming_mails",
                columns: new[] { "district_code", "received_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_mails_district_code_state_handled_at",
                table: "incoming_mails",
                columns: new[] { "district_code", "state", "handled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_incoming_mails_district_code_subdistrict_code_received_at_id",
                table: "incoming_mails",
                columns: new[] { "district_code", "subdistrict_code", "received_at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_information_reports_district_code_kind_begun_at_id",
                table: "information_reports",
                columns: new[] { "district_code", "kind", "begun_at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_information_reports_district_code_month_subdistrict_code",
                table: "information_reports",
                columns: new[] { "district_code", "month", "subdistrict_code" });

            migrationBuilder.CreateIndex(
                name: "ix_information_reports_district_code_organization_id_begun_at",
                table: "information_reports",
                columns: new[] { "district_code", "organization_id", "begun_at" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_information_reports_district_code_organization_id_month",
                table: "information_reports",
                columns: new[] { "district_code", "organization_id", "month" },
                unique: true,
                filter: "month IS NOT NULL AND organization_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_information_reports_district_code_subdistrict_code_month",
                table: "information_reports",
                columns: new[] { "district_code", "subdistrict_code", "month" },
                unique: true,
                filter: "month IS NOT NULL AND organization_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_joint_meeting_resolutions_district_code_state_due_on",
                table: "joint_meeting_resolutions",
                columns: new[] { "district_code", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_joint_meetings_district_code_estate_id",
                table: "joint_meetings",
                columns: new[] { "district_code", "estate_id" });

            migrationBuilder.CreateIndex(
                name: "ix_joint_meetings_district_code_from_id",
                table: "joint_meetings",
                columns: new[] { "district_code", "from", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_joint_meetings_district_code_subdistrict_code_from_id",
                table: "joint_meetings",
                columns: new[] { "district_code", "subdistrict_code", "from", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_judicial_confirmations_district_code_agreement_id",
                table: "judicial_confirmations",
                columns: new[] { "district_code", "agreement_id" });

            migrationBuilder.CreateIndex(
                name: "ix_judicial_confirmations_district_code_case_id_number",
                table: "judicial_confirmations",
                columns: new[] { "district_code", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_judicial_confirmations_district_code_state_ground",
                table: "judicial_confirmations",
                columns: new[] { "district_code", "state", "ground" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_referrals_district_code_body_id_sent_at_id",
                table: "legal_aid_referrals",
                columns: new[] { "district_code", "body_id", "sent_at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_referrals_district_code_body_id_state",
                table: "legal_aid_referrals",
                columns: new[] { "district_code", "body_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_referrals_district_code_case_id_number",
                table: "legal_aid_referrals",
                columns: new[] { "district_code", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_referrals_district_code_organization_id",
                table: "legal_aid_referrals",
                columns: new[] { "district_code", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_legal_aid_referrals_district_code_sent_at_id",
                table: "legal_aid_referrals",
                columns: new[] { "district_code", "sent_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_linkage_mechanisms_district_code_subdistrict_code_name",
                table: "linkage_mechanisms",
                columns: new[] { "district_code", "subdistrict_code", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_mailboxes_district_code_name",
                table: "mailboxes",
                columns: new[] { "district_code", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mailboxes_district_code_organization_id",
                table: "mailboxes",
                columns: new[] { "district_code", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_managed_estates_district_code_community_code_name",
                table: "managed_estates",
                columns: new[] { "district_code", "community_code", "name" },
                unique: true,
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_managed_estates_district_code_number",
                table: "managed_estates",
                columns: new[] { "district_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_managed_estates_district_code_organization_id",
                table: "managed_estates",
                columns: new[] { "district_code", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_managed_estates_district_code_subdistrict_code_community_code_number",
                table: "managed_estates",
                columns: new[] { "district_code", "subdistrict_code", "community_code", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_mechanism_runs_district_code_begun_on_id",
                table: "mechanism_runs",
                columns: new[] { "district_code", "begun_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_mechanism_runs_district_code_case_id_number",
                table: "mechanism_runs",
                columns: new[] { "district_code", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mechanism_runs_district_code_commitment_due_on",
                table: "mechanism_runs",
                columns: new[] { "district_code", "commitment_due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_mechanism_runs_district_code_mechanism_id",
                table: "mechanism_runs",
                columns: new[] { "district_code", "mechanism_id" });

            migrationBuilder.CreateIndex(
                name: "ix_mediator_posts_district_code_mediator_id",
                table: "mediator_posts",
                columns: new[] { "district_code", "mediator_id" });

            migrationBuilder.CreateIndex(
                name: "ix_mediator_posts_district_code_organization_id",
                table: "mediator_posts",
                columns: new[] { "district_code", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_mediators_district_code_gold_medal_number",
                table: "mediators",
                columns: new[] { "district_code", "gold_medal_number" });

            migrationBuilder.CreateIndex(
                name: "ix_mediators_district_code_name_sort_key",
                table: "mediators",
                columns: new[] { "district_code", "name_sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_meeting_rooms_district_code_organization_id_name",
                table: "meeting_rooms",
                columns: new[] { "district_code", "organization_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_negative_lists_district_code_valid_from",
                table: "negative_lists",
                columns: new[] { "district_code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_district_code_case_id_written_at",
                table: "notices",
                columns: new[] { "district_code", "case_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_district_code_committee_id_written_at",
                table: "notices",
                columns: new[] { "district_code", "committee_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_district_code_key",
                table: "notices",
                columns: new[] { "district_code", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_district_code_mediator_id_written_at",
                table: "notices",
                columns: new[] { "district_code", "mediator_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_district_code_state_due_on",
                table: "notices",
                columns: new[] { "district_code", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_organizations_district_code_abbreviation",
                table: "organizations",
                columns: new[] { "district_code", "abbreviation" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organizations_district_code_brand_room_number",
                table: "organizations",
                columns: new[] { "district_code", "brand_room_number" });

            migrationBuilder.CreateIndex(
                name: "ix_organizations_district_code_community_code",
                table: "organizations",
                columns: new[] { "district_code", "community_code" });

            migrationBuilder.CreateIndex(
                name: "ix_organizations_district_code_parent_id",
                table: "organizations",
                columns: new[] { "district_code", "parent_id" });

            migrationBuilder.CreateIndex(
                name: "ix_organizations_district_code_subdistrict_code_community_code",
                table: "organizations",
                columns: new[] { "district_code", "subdistrict_code", "community_code" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_district_code_due_at",
                table: "outbox",
                columns: new[] { "district_code", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_partner_bodies_district_code_name",
                table: "partner_bodies",
                columns: new[] { "district_code", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_person_index_district_code_case_id",
                table: "person_index",
                columns: new[] { "district_code", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_referral_receipts_district_code_key",
                table: "referral_receipts",
                columns: new[] { "district_code", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_district_code_body_id_letter_number",
                table: "referrals",
                columns: new[] { "district_code", "body_id", "letter_number" },
                unique: true,
                filter: "State <> 'Declined' AND State <> 'Recalled'");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_district_code_body_id_sent_at_id",
                table: "referrals",
                columns: new[] { "district_code", "body_id", "sent_at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_district_code_body_id_state",
                table: "referrals",
                columns: new[] { "district_code", "body_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_district_code_case_id",
                table: "referrals",
                columns: new[] { "district_code", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_referrals_district_code_organization_id_sent_at_id",
                table: "referrals",
                columns: new[] { "district_code", "organization_id", "sent_at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_district_code_organization_id_state",
                table: "referrals",
                columns: new[] { "district_code", "organization_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_district_code_sent_at_id",
                table: "referrals",
                columns: new[] { "district_code", "sent_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_district_code_subdistrict_code_sent_at_id",
                table: "referrals",
                columns: new[] { "district_code", "subdistrict_code", "sent_at", "id" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_related_cases_district_code_earlier_id",
                table: "related_cases",
                columns: new[] { "district_code", "earlier_id" });

            migrationBuilder.CreateIndex(
                name: "ix_review_rounds_district_code_planned_at_id",
                table: "review_rounds",
                columns: new[] { "district_code", "planned_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_screening_findings_district_code_case_id",
                table: "screening_findings",
                columns: new[] { "district_code", "case_id" });

            migrationBuilder.CreateIndex(
                name: "ix_screening_findings_district_code_screening_id_number",
                table: "screening_findings",
                columns: new[] { "district_code", "screening_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sessions_district_code_case_id_number",
                table: "sessions",
                columns: new[] { "district_code", "case_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sessions_district_code_planned_at",
                table: "sessions",
                columns: new[] { "district_code", "planned_at" });

            migrationBuilder.CreateIndex(
                name: "ix_sessions_district_code_room_id_planned_at",
                table: "sessions",
                columns: new[] { "district_code", "room_id", "planned_at" });

            migrationBuilder.CreateIndex(
                name: "ix_subsidy_claims_district_code_approved_on",
                table: "subsidy_claims",
                columns: new[] { "district_code", "approved_on" });

            migrationBuilder.CreateIndex(
                name: "ix_subsidy_claims_district_code_case_id",
                table: "subsidy_claims",
                columns: new[] { "district_code", "case_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_subsidy_claims_district_code_mediator_id_number",
                table: "subsidy_claims",
                columns: new[] { "district_code", "mediator_id", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_subsidy_claims_district_code_number",
                table: "subsidy_claims",
                columns: new[] { "district_code", "number" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_subsidy_claims_district_code_organization_id_number",
                table: "subsidy_claims",
                columns: new[] { "district_code", "organization_id", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_subsidy_claims_district_code_revoked_on",
                table: "subsidy_claims",
                columns: new[] { "district_code", "revoked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_subsidy_claims_district_code_state_number",
                table: "subsidy_claims",
                columns: new[] { "district_code", "state", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_subsidy_claims_district_code_subdistrict_code_number",
                table: "subsidy_claims",
                columns: new[] { "district_code", "subdistrict_code", "number" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "ix_text_blocks_district_code_kind_organization_id",
                table: "text_blocks",
                columns: new[] { "district_code", "kind", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_text_blocks_district_code_number",
                table: "text_blocks",
                columns: new[] { "district_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_text_blocks_district_code_organization_id",
                table: "text_blocks",
                columns: new[] { "district_code", "organization_id" });

            migrationBuilder.CreateIndex(
                name: "ix_text_blocks_district_code_shipped_as",
                table: "text_blocks",
                columns: new[] { "district_code", "shipped_as" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_unavailabilities_district_code_mediator_id_to",
                table: "unavailabilities",
                columns: new[] { "district_code", "mediator_id", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_unavailabilities_district_code_room_id_to",
                table: "unavailabilities",
                columns: new[] { "district_code", "room_id", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_unavailabilities_district_code_to",
                table: "unavailabilities",
                columns: new[] { "district_code", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_undisputed_fact_sheets_district_code_case_id_round",
                table: "undisputed_fact_sheets",
                columns: new[] { "district_code", "case_id", "round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_volume_failures_district_code_number",
                table: "volume_failures",
                columns: new[] { "district_code", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_work_events_district_code_on_id",
                table: "work_events",
                columns: new[] { "district_code", "on", "id" },
                descending: new[] { false, true, true });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "agreement_terms");

            migrationBuilder.DropTable(
                name: "api_tokens");

            migrationBuilder.DropTable(
                name: "application_drafts");

            migrationBuilder.DropTable(
                name: "appraisals");

            migrationBuilder.DropTable(
                name: "archive_rounds");

            migrationBuilder.DropTable(
                name: "case_anchors");

            migrationBuilder.DropTable(
                name: "case_deadlines");

            migrationBuilder.DropTable(
                name: "case_events");

            migrationBuilder.DropTable(
                name: "case_joint_committees");

            migrationBuilder.DropTable(
                name: "case_mediators");

            migrationBuilder.DropTable(
                name: "case_parties");

            migrationBuilder.DropTable(
                name: "case_risks");

            migrationBuilder.DropTable(
                name: "case_rounds");

            migrationBuilder.DropTable(
                name: "case_texts");

            migrationBuilder.DropTable(
                name: "committee_certificates");

            migrationBuilder.DropTable(
                name: "committee_keys");

            migrationBuilder.DropTable(
                name: "committee_seals");

            migrationBuilder.DropTable(
                name: "consultation_seats");

            migrationBuilder.DropTable(
                name: "data_incidents");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "data_requests");

            migrationBuilder.DropTable(
                name: "destruction_lines");

            migrationBuilder.DropTable(
                name: "district_keys");

            migrationBuilder.DropTable(
                name: "districts");

            migrationBuilder.DropTable(
                name: "durability_watches");

            migrationBuilder.DropTable(
                name: "duty_shifts");

            migrationBuilder.DropTable(
                name: "exchange_reconciliations");

            migrationBuilder.DropTable(
                name: "experts");

            migrationBuilder.DropTable(
                name: "file_reviews");

            migrationBuilder.DropTable(
                name: "hook_deliveries");

            migrationBuilder.DropTable(
                name: "impact_assessments");

            migrationBuilder.DropTable(
                name: "incoming_mails");

            migrationBuilder.DropTable(
                name: "information_reports");

            migrationBuilder.DropTable(
                name: "joint_meeting_resolutions");

            migrationBuilder.DropTable(
                name: "judicial_confirmations");

            migrationBuilder.DropTable(
                name: "legal_aid_referrals");

            migrationBuilder.DropTable(
                name: "login_names");

            migrationBuilder.DropTable(
                name: "mechanism_runs");

            migrationBuilder.DropTable(
                name: "mediator_posts");

            migrationBuilder.DropTable(
                name: "negative_lists");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "once_keys");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "partner_hooks");

            migrationBuilder.DropTable(
                name: "person_index");

            migrationBuilder.DropTable(
                name: "policy_versions");

            migrationBuilder.DropTable(
                name: "referral_receipts");

            migrationBuilder.DropTable(
                name: "related_cases");

            migrationBuilder.DropTable(
                name: "screening_findings");

            migrationBuilder.DropTable(
                name: "sealed_papers");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "subsidy_claims");

            migrationBuilder.DropTable(
                name: "text_blocks");

            migrationBuilder.DropTable(
                name: "unavailabilities");

            migrationBuilder.DropTable(
                name: "undisputed_fact_sheets");

            migrationBuilder.DropTable(
                name: "volume_failures");

            migrationBuilder.DropTable(
                name: "work_events");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "consultations");

            migrationBuilder.DropTable(
                name: "destruction_lists");

            migrationBuilder.DropTable(
                name: "review_rounds");

            migrationBuilder.DropTable(
                name: "exchange_events");

            migrationBuilder.DropTable(
                name: "mailboxes");

            migrationBuilder.DropTable(
                name: "joint_meetings");

            migrationBuilder.DropTable(
                name: "agreements");

            migrationBuilder.DropTable(
                name: "linkage_mechanisms");

            migrationBuilder.DropTable(
                name: "dispute_screenings");

            migrationBuilder.DropTable(
                name: "mediators");

            migrationBuilder.DropTable(
                name: "meeting_rooms");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "partner_bodies");

            migrationBuilder.DropTable(
                name: "managed_estates");

            migrationBuilder.DropTable(
                name: "organizations");

            migrationBuilder.DropTable(
                name: "communities");

            migrationBuilder.DropTable(
                name: "subdistricts");
        }
    }
}
