"""The pages a visitor opens. Pages never import each other."""
