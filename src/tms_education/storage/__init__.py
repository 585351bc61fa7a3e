"""Keeps what people do on this device: settings and sealed records. No Qt."""
