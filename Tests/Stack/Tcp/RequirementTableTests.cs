using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed partial class RequirementTableTests
{
    [Fact]
    public void Readme_NamesOnlyTestsThatExist()
    {
        string text = File.ReadAllText(Path.Combine(Root(), "Stack", "Tcp", "README.md"));
        string[] names = [.. TestName().Matches(text).Select(match => match.Groups[1].Value)];
        Assert.True(names.Length > 40, $"Only {names.Length} tests are named.");
        foreach (string name in names)
        {
            string[] parts = name.Split('.');
            MethodInfo? method = typeof(RequirementTableTests).Assembly.GetType($"DeviceKit.Stack.Tests.Tcp.{parts[0]}")?.GetMethod(parts[1]);
            Assert.True(method?.GetCustomAttributes<FactAttribute>().Any() == true, $"There is no test {name}.");
        }
    }

    [Fact]
    public void Readme_NamesEveryFile()
    {
        string folder = Path.Combine(Root(), "Stack", "Tcp");
        string text = File.ReadAllText(Path.Combine(folder, "README.md"));
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs"))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            name = name.Contains('.', StringComparison.Ordinal) ? name[name.IndexOf('.', StringComparison.Ordinal)..] : name;
            Assert.Contains($"`{name}`", text);
        }
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder != null && !File.Exists(Path.Combine(folder.FullName, "DeviceKit.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"There is no DeviceKit.sln above {AppContext.BaseDirectory}.");
    }

    [GeneratedRegex(@"`([A-Z]\w+Tests\.\w+)`")]
    private static partial Regex TestName();
}
