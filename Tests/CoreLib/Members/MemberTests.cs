using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Members;

/// <summary>What CoreLib has is .NET's: no public type or member of its own, and none with another signature.</summary>
public sealed class MemberTests
{
    // What C# wants of a core library and writes into an assembly that lacks it; .NET has these inside assemblies, not in public.
    private static readonly string[] s_ofTheLanguage = ["System.Runtime.CompilerServices.RefSafetyRulesAttribute", "System.Runtime.CompilerServices.ExtensionMarkerAttribute"];

    private static readonly Dictionary<string, HashSet<string>> s_own = MemberNames.Of([CoreLib]);
    private static readonly Dictionary<string, HashSet<string>> s_framework = MemberNames.Of(Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll"));

    private static string CoreLib => typeof(MemberTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "CoreLib").Value!;

    [Fact]
    public void EveryPublicType_IsOneOfTheFramework() => Assert.Empty(s_own.Keys.Except(s_framework.Keys).Except(s_ofTheLanguage).Order());

    [Fact]
    public void EveryPublicMember_IsOneOfTheFramework() =>
        Assert.Empty(s_own.Where(type => s_framework.ContainsKey(type.Key)).SelectMany(type => type.Value.Except(s_framework[type.Key]).Select(member => $"{type.Key}.{member}")).Order());

    [Fact]
    public void TheLibrary_HasWhatEveryProgramUses()
    {
        string[] wanted = ["System.Object", "System.String", "System.Console", "System.Collections.Generic.List`1", "System.Linq.Enumerable", "System.Threading.Tasks.Task`1"];
        Assert.Empty(wanted.Except(s_own.Keys));
    }
}
