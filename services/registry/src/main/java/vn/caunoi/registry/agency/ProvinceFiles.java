package vn.caunoi.registry.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import vn.caunoi.registry.platform.DataFile;

/**
 * The data files of one province as typed rows, without any thought of what they mean together.
 *
 * @param units commune-level units since the reorganisation
 * @param unitsBefore commune-level units before it
 * @param merges which old unit went into which new one; every old unit went whole into one
 * @param districts district-level units until the reorganisation
 * @param codesBefore codes of former units, as far as they are known
 * @param unitVariants other spellings of unit names
 * @param aliases short and old names of provincial bodies
 */
record ProvinceFiles(
        Province province,
        List<Body> bodies,
        List<Unit> units,
        List<UnitBefore> unitsBefore,
        List<Merge> merges,
        List<District> districts,
        List<CodeBefore> codesBefore,
        List<Variant> unitVariants,
        List<Alias> aliases) {

    /**
     * The province and its reorganisation.
     *
     * @param identifier first level of every electronic identifier in the province
     * @param title what the reorganisation is called
     */
    record Province(
            String code,
            String name,
            String identifier,
            String legacyIdentifier,
            LocalDate reorganisedOn,
            String documentNumber,
            LocalDate documentDate,
            String title) {}

    record Body(String slug, String name, AgencyKind kind) {}

    record Unit(String code, UnitType type, String name, String mainFormerDistrict) {}

    record UnitBefore(UnitType type, String name, String district) {}

    record District(String code, UnitType type, String name) {

        /** How the other files name it: {@code TP Lai Châu}, {@code Tam Đường}. */
        String shortName() {
            return type == UnitType.THANH_PHO ? "TP " + name : name;
        }
    }

    record CodeBefore(String code, UnitBefore unit) {}

    record Merge(OldUnit oldUnit, String newUnitCode) {

        /** How the merger texts name a former unit: {@code Xã Bình Lư}, {@code Tam Đường}. */
        record OldUnit(String fullName, String district) {

            static OldUnit of(UnitBefore unit) {
                return new OldUnit(unit.type().title() + " " + unit.name(), unit.district());
            }
        }
    }

    record Variant(String name, String variant) {}

    record Alias(String slug, String alias) {}

    /**
     * Reads the files of a province.
     *
     * @param folder its folder under {@code province/} on the class path, for example {@code lai-chau}
     * @throws IllegalStateException when a file is missing
     * @throws IllegalArgumentException when a row cannot be read
     */
    static ProvinceFiles read(String folder) {
        return new ProvinceFiles(
                rows(
                                folder,
                                "province",
                                row -> new Province(
                                        row.get("code"),
                                        row.get("name"),
                                        row.get("identifier"),
                                        row.get("legacy_identifier"),
                                        LocalDate.parse(row.get("reorganised_on")),
                                        row.get("document_number"),
                                        LocalDate.parse(row.get("document_date")),
                                        row.get("title")))
                        .get(0),
                rows(
                        folder,
                        "agencies",
                        row -> new Body(row.get("slug"), row.get("name"), AgencyKind.ofText(row.get("kind")))),
                rows(
                        folder,
                        "units",
                        row -> new Unit(
                                row.get("code"),
                                UnitType.ofText(row.get("type")),
                                row.get("name"),
                                row.get("main_former_district"))),
                rows(
                        folder,
                        "units-before",
                        row -> new UnitBefore(
                                UnitType.ofText(row.get("type")), row.get("name"), row.get("former_district"))),
                rows(
                        folder,
                        "merges",
                        row -> new Merge(
                                new Merge.OldUnit(row.get("old_unit"), row.get("old_district")),
                                row.get("new_unit_code"))),
                rows(
                        folder,
                        "districts",
                        row -> new District(row.get("code"), UnitType.ofText(row.get("type")), row.get("name"))),
                rows(
                        folder,
                        "codes-before",
                        row -> new CodeBefore(
                                row.get("code"),
                                new UnitBefore(
                                        UnitType.ofText(row.get("type")),
                                        row.get("name"),
                                        row.get("former_district")))),
                rows(folder, "unit-variants", row -> new Variant(row.get("name"), row.get("variant"))),
                rows(folder, "aliases", row -> new Alias(row.get("slug"), row.get("alias"))));
    }

    private static <T> List<T> rows(String folder, String file, Function<CSVRecord, T> row) {
        return DataFile.rows("/province/" + folder + "/" + file + ".csv", row);
    }
}
