"""Validates a JSON file against a JSON Schema and prints what is wrong, one line each.

With --exact, fields that the schema does not name are wrong too, and so are fields that the schema
names and the file never uses.
"""

import json
import sys

import jsonschema


def closed(schema):
    """The schema with no room for fields it does not name."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(part) for key, part in schema.items()}
    if result.get("type") == "object" and "properties" in result:
        result["additionalProperties"] = False
    return result


def named_fields(schema):
    if isinstance(schema, list):
        return set().union(*map(named_fields, schema)) if schema else set()
    if not isinstance(schema, dict):
        return set()
    fields = set(schema["properties"]) if schema.get("type") == "object" and "properties" in schema else set()
    return fields.union(*map(named_fields, schema.values()))


def used_fields(document):
    if isinstance(document, list):
        return set().union(*map(used_fields, document)) if document else set()
    if not isinstance(document, dict):
        return set()
    return set(document).union(*map(used_fields, document.values()))


def main():
    exact = "--exact" in sys.argv
    schema_path, document_path = [name for name in sys.argv[1:] if not name.startswith("--")]
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    with open(document_path, encoding="utf-8") as file:
        document = json.load(file)
    judge = jsonschema.validators.validator_for(schema, default=jsonschema.Draft202012Validator)
    judge.check_schema(schema)
    validator = judge(closed(schema) if exact else schema)
    for error in validator.iter_errors(document):
        print("/" + "/".join(map(str, error.path)), error.message[:300])
    if exact:
        for field in sorted(named_fields(schema) - used_fields(document)):
            print("never used:", field)


main()
