using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Gradus.Kit.Tests")]
