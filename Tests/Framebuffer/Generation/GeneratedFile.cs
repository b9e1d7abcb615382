using System;
using System.IO;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>Compares a checked-in generated file with what its description gives now; DEVICEKIT_REGENERATE=1 writes it.</summary>
internal static class GeneratedFile
{
    internal static void ShouldBe(string relativePath, string text)
    {
        string path = RepositoryFiles.PathOf(relativePath);
        if (Environment.GetEnvironmentVariable("DEVICEKIT_REGENERATE") == "1")
        {
            File.WriteAllText(path, text);
        }

        string present = File.Exists(path) ? File.ReadAllText(path) : "";
        Xunit.Assert.True(present == text, relativePath + " is not what its description gives; run the test with DEVICEKIT_REGENERATE=1.");
    }
}
