using System;
using System.Linq;
using DeviceKit.Exercise;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>The generator end to end: a C library, compiled by gcc, through its generated binding.</summary>
public sealed class ExerciseTests
{
    private const string Expected =
        """
        sum 5999990897
        """;

    public ExerciseTests() => ExerciseLibraryFile.Need();

    [Fact]
    public void EveryFunction_DoesWhatCDoes()
    {
        Assert.Equal(Expected, Exerciser.Run(new ExerciseDirect()));
    }
}
