"""Edges: each translates one platform or file format, and does nothing else."""
