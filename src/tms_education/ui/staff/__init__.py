"""The pages behind the staff door."""
