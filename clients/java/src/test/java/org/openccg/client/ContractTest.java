package org.openccg.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.client.Contract.SCHEMAS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every committed OpenAPI document must be, so that the clients generated from it are good to use. */
class ContractTest {

    private static final JsonSchemaFactory VALIDATION = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static Stream<Contract> contracts() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void an_operation_has_a_name_a_summary_a_tag_and_says_who_may_call_it(Contract contract) {
        var faults = new ArrayList<String>();
        contract.operations().forEach(operation -> Stream.of("operationId", "summary", "tags", "security")
                .filter(operation::lacks)
                .forEach(field -> faults.add(operation.name() + " has no " + field)));
        assertThat(contract.operations()).isNotEmpty();
        assertThat(faults).isEmpty();
        assertThat(contract.operations())
                .extracting(operation -> operation.node().path("operationId").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void an_operation_says_how_it_refuses(Contract contract) {
        var faults = new ArrayList<String>();
        for (var operation : contract.operations()) {
            var refusals = operation.node().path("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("4"))
                    .toList();
            if (refusals.isEmpty()) {
                faults.add(operation.name() + " never refuses");
            }
            refusals.stream()
                    .filter(answer -> !answer.getValue()
                            .at("/content/application~1problem+json/schema/$ref")
                            .asText()
                            .equals(SCHEMAS + "Problem"))
                    .forEach(answer -> faults.add(operation.name() + " " + answer.getKey() + " is no problem"));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void what_stands_in_a_path_or_header_has_a_type_and_in_a_path_an_example(Contract contract) {
        var faults = new ArrayList<String>();
        contract.operations().forEach(operation -> operation.parameters().forEach(parameter -> {
            String place = operation.name() + " " + parameter.path("name").asText();
            if (parameter.path("schema").isMissingNode()) {
                faults.add(place + " has no type");
            }
            if (parameter.path("in").asText().equals("path")
                    && parameter.path("example").isMissingNode()) {
                faults.add(place + " has no example");
            }
        }));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whatever_is_sent_or_answered_has_a_name_of_its_own(Contract contract) {
        var anonymous = new ArrayList<String>();
        contract.everywhere((place, node) -> {
            boolean named = place.matches("/components/schemas/[^/]+");
            boolean schema = place.contains("/schema") && !place.contains("/example");
            if (schema
                    && !named
                    && (node.path("properties").isObject() || node.path("enum").isArray())) {
                anonymous.add(place);
            }
        });
        contract.schemas().fieldNames().forEachRemaining(name -> {
            if (!name.matches("[A-Z][A-Za-z]+") || name.startsWith("Inline")) {
                anonymous.add(name);
            }
        });
        assertThat(anonymous).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_reference_leads_somewhere_and_no_schema_is_left_over(Contract contract) {
        var used = new HashSet<String>();
        contract.everywhere((place, node) -> {
            if (node.path("$ref").isTextual()) {
                used.add(node.path("$ref").asText());
            }
        });
        var defined = new HashSet<String>();
        contract.schemas().fieldNames().forEachRemaining(name -> defined.add(SCHEMAS + name));
        assertThat(used).isEqualTo(defined);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void an_example_is_what_its_schema_asks_for(Contract contract) {
        var faults = new ArrayList<String>();
        contract.everywhere((place, node) -> {
            if (place.startsWith("/components/schemas/")) {
                Contract.elements(node.path("examples"))
                        .forEach(example -> faults.addAll(faults(contract, place, node, example)));
            }
        });
        contract.operations().forEach(operation -> operation
                .parameters()
                .filter(parameter -> parameter.has("example"))
                .forEach(parameter -> faults.addAll(
                        faults(contract, operation.name(), parameter.path("schema"), parameter.path("example")))));
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Contract contract, String place, JsonNode schema, JsonNode example) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", contract.document().path("components"));
        return VALIDATION.getSchema(whole, STRICT).validate(example).stream()
                .map(fault -> place + ": " + fault.getMessage())
                .toList();
    }
}
