"""What the manifest of a model says of its data."""

import json

from training_data import main


def test_examples_of_the_train_split_are_counted_by_source_and_licence(tmp_path):
    rows = [
        {"source": "fault", "licence": "MIT", "split": "train"},
        {"source": "fault", "licence": "MIT", "split": "train"},
        {"source": "fault", "licence": "MIT", "split": "test"},
        {"source": "draft", "licence": "MIT", "split": "train"},
        {"source": "feedback", "licence": "Apache-2.0", "split": "train"},
    ]
    choices = tmp_path / "choices.jsonl"
    choices.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    main(choices, tmp_path / "told.json")
    told = json.loads((tmp_path / "told.json").read_text())
    assert [(one["data"], one["licence"], one["examples"]) for one in told] == [
        ("proven repairs of what language models wrote", "MIT", 1),
        ("faults put into human-written Terraform", "MIT", 2),
        ("suggestions that people committed", "Apache-2.0", 1),
    ]
