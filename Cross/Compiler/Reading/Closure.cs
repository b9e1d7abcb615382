using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Types;
using Mono.Cecil;

namespace DeviceKit.Cross.Reading;

/// <summary>
/// The assemblies that an application is made of: it, those beside it, and the class library in place of the framework. An assembly is opened when a
/// reference into it is followed.
/// </summary>
internal sealed class Closure : IDefinitionSource
{
    private const int LongestForwarding = 16;

    private static readonly string[] s_coreNames = ["System.Runtime", "System.Private.CoreLib", "mscorlib", "netstandard"];
    private static readonly string[] s_frameworkTokens = ["b03f5f7f11d50a3a", "b77a5c561934e089", "cc7b13ffcd2ddd51", "7cec85d7bea7798e", "adb9793829ddae60"];

    private readonly ClosureResolver _resolver = new();
    private readonly Dictionary<string, AssemblyDefinition?> _assemblies = new(StringComparer.OrdinalIgnoreCase);
    private readonly ClosureFiles _files;
    private readonly AssemblyDefinition _classLibrary;

    private Closure(ClosureFiles files)
    {
        _files = files;
        _resolver.Closure = this;
        _classLibrary = Open(files.ClassLibrary);
        Application = string.Equals(files.Application, files.ClassLibrary, StringComparison.Ordinal) ? _classLibrary : Open(files.Application);
    }

    /// <summary>The application.</summary>
    public AssemblyDefinition Application { get; }

    /// <inheritdoc/>
    public ModuleDefinition ClassLibrary => _classLibrary.MainModule;

    /// <summary>Main, or what a compiler put in its place.</summary>
    public MethodDefinition EntryPoint => Application.EntryPoint;

    /// <summary>Opens an application and the class library.</summary>
    /// <returns>The closure, or why there is none.</returns>
    public static (Closure? Closure, Diagnostic? Diagnostic) Open(ClosureFiles files, bool needsEntryPoint = true)
    {
        try
        {
            var closure = new Closure(files);
            return needsEntryPoint && closure.Application.EntryPoint is null
                ? (null, new Diagnostic(DiagnosticCodes.NoEntryPoint, "the assembly has no Main", files.Application, "build it as an application (OutputType Exe)"))
                : (closure, null);
        }
        catch (ReadingException exception)
        {
            return (null, exception.Diagnostic);
        }
        catch (Exception exception) when (AssemblyFile.IsDamage(exception))
        {
            return (null, AssemblyFile.Damaged(files.Application, exception.Message).Diagnostic);
        }
    }

    /// <inheritdoc/>
    public TypeDefinition? Find(TypeReference reference) => Find(reference, 0);

    /// <inheritdoc/>
    public bool IsMissing(AssemblyNameReference name) => !IsFramework(name) && Assembly(name) is null;

    /// <summary>Whether a reference names an assembly of the framework.</summary>
    public static bool IsFramework(AssemblyNameReference name) =>
        s_coreNames.Contains(name.Name) || s_frameworkTokens.Contains(Convert.ToHexStringLower(name.PublicKeyToken ?? []));

    private TypeDefinition? Find(TypeReference reference, int forwardings)
    {
        if (reference is TypeDefinition definition)
        {
            return definition;
        }

        if (reference.DeclaringType is { } outer)
        {
            return Find(outer, forwardings)?.NestedTypes.FirstOrDefault(nested => nested.Name == reference.Name);
        }

        return reference.Scope switch
        {
            AssemblyNameReference name => Find(name, reference.Namespace, reference.Name, forwardings),
            ModuleDefinition module => Find(module, reference.Namespace, reference.Name, forwardings),
            _ => null,
        };
    }

    private TypeDefinition? Find(AssemblyNameReference name, string space, string type, int forwardings)
    {
        TypeDefinition? known = IsFramework(name) ? ClassLibrary.GetType(space, type) : null;
        if (known is not null || s_coreNames.Contains(name.Name))
        {
            return known;
        }

        return Assembly(name) is { } assembly ? Find(assembly.MainModule, space, type, forwardings) : ClassLibrary.GetType(space, type);
    }

    private TypeDefinition? Find(ModuleDefinition module, string space, string type, int forwardings)
    {
        if (module.GetType(space, type) is { } found)
        {
            return found;
        }

        ExportedType? forward = module.HasExportedTypes && forwardings < LongestForwarding
            ? module.ExportedTypes.FirstOrDefault(exported => exported.IsForwarder && exported.Name == type && exported.Namespace == space)
            : null;
        return forward?.Scope is AssemblyNameReference name ? Find(name, space, type, forwardings + 1) : null;
    }

    private AssemblyDefinition? Assembly(AssemblyNameReference name)
    {
        if (!_assemblies.TryGetValue(name.Name, out AssemblyDefinition? assembly))
        {
            string? path = _files.Find(name.Name);
            assembly = path is null ? null : Open(path);
            _assemblies[name.Name] = assembly;
        }

        return assembly;
    }

    private AssemblyDefinition Open(string path)
    {
        AssemblyDefinition assembly = AssemblyFile.Open(path, _resolver);
        _assemblies[assembly.Name.Name] = assembly;
        return assembly;
    }
}
