"""A test rig, never shipped: the Windows program and its setup, built and tried on Debian under Wine."""
