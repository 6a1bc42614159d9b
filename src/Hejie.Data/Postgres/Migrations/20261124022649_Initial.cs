using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Hejie.Data.Postgres.Migrations
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
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    field = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log", x => new { x.district_code, x.day, x.id });
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    login = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    display_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    mediator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    security_stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    must_change_password = table.Column<bool>(type: "boolean", nullable: false),
                    authenticator_key = table.Column<byte[]>(type: "bytea", nullable: true),
                    two_factor_on = table.Column<bool>(type: "boolean", nullable: false),
                    last_code_step = table.Column<long>(type: "bigint", nullable: false),
                    recovery_code_hashes = table.Column<string>(type: "text", nullable: false),
                    failed_sign_ins = table.Column<int>(type: "integer", nullable: false),
                    locked_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    disabled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "districts",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    short_name = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    seat_address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    postcode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: true),
                    area_code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_districts", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "login_names",
                columns: table => new
                {
                    login = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_login_names", x => x.login);
                });

            migrationBuilder.CreateTable(
                name: "mediators",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name_sort_key = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    name_initials = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sex = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "date", nullable: false),
                    ethnicity = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    id_number = table.Column<byte[]>(type: "bytea", nullable: true),
                    phone = table.Column<byte[]>(type: "bytea", nullable: true),
                    home_address = table.Column<byte[]>(type: "bytea", nullable: true),
                    employer = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    employment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    background = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    education = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    languages = table.Column<string>(type: "text", nullable: false),
                    main_field = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    abilities = table.Column<string>(type: "text", nullable: false),
                    grade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    gold_medal_number = table.Column<int>(type: "integer", nullable: true),
                    public_contact = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    declared_relations = table.Column<byte[]>(type: "bytea", nullable: false),
                    appointed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    pre_service_trained_on = table.Column<DateOnly>(type: "date", nullable: true),
                    has_labor_certificate = table.Column<bool>(type: "boolean", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mediators", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    last_error = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => new { x.district_code, x.id });
                });

            migrationBuilder.CreateTable(
                name: "subdistricts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    short_name = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    justice_office_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    justice_office_phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subdistricts", x => new { x.district_code, x.code });
                });

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    public_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    transports = table.Column<string>(type: "text", nullable: false),
                    attestation_object = table.Column<byte[]>(type: "bytea", nullable: false),
                    client_data_json = table.Column<byte[]>(type: "bytea", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    sign_count = table.Column<long>(type: "bigint", nullable: false),
                    is_user_verified = table.Column<bool>(type: "boolean", nullable: false),
                    is_backed_up = table.Column<bool>(type: "boolean", nullable: false)
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
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    security_stamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                name: "communities",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    subdistrict_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    is_multi_ethnic = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    abbreviation = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    host_unit = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    subdistrict_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    community_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    opening_hours = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    filing_number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    established_on = table.Column<DateOnly>(type: "date", nullable: false),
                    fields = table.Column<string>(type: "text", nullable: false),
                    stationed_at = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    brand_room_number = table.Column<int>(type: "integer", nullable: true),
                    brand_room_name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "mediator_posts",
                columns: table => new
                {
                    district_code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    mediator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organization_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    appointment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                name: "ix_api_tokens_district_code_account_id",
                table: "api_tokens",
                columns: new[] { "district_code", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_communities_district_code_subdistrict_code",
                table: "communities",
                columns: new[] { "district_code", "subdistrict_code" });

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
                name: "ix_outbox_district_code_done_at_due_at",
                table: "outbox",
                columns: new[] { "district_code", "done_at", "due_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "api_tokens");

            migrationBuilder.DropTable(
                name: "districts");

            migrationBuilder.DropTable(
                name: "login_names");

            migrationBuilder.DropTable(
                name: "mediator_posts");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "mediators");

            migrationBuilder.DropTable(
                name: "organizations");

            migrationBuilder.DropTable(
                name: "communities");

            migrationBuilder.DropTable(
                name: "subdistricts");
        }
    }
}
