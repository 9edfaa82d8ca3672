"""What is known where: plans and provisions of every municipality."""
