"""What the user gives beside the sources: project, speakers, an older encoding."""
