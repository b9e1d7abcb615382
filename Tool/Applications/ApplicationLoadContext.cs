using System;
using System.Collections.Frozen;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace DeviceKit.Tool.Applications;

/// <summary>
/// Loads an application and what lies beside it. The assemblies whose types pass between tool and application are the tool's; all others,
/// the stack included, are the application's own.
/// </summary>
internal sealed class ApplicationLoadContext : AssemblyLoadContext
{
    private static readonly FrozenSet<string> s_shared = FrozenSet.Create("DeviceKit.Signatures", "DeviceKit.Runtime", "DeviceKit.Target");

    private readonly string _folder;

    /// <summary>A context over the folder of an application.</summary>
    /// <param name="application">The full path of the application's assembly.</param>
    public ApplicationLoadContext(string application)
        : base(Path.GetFileNameWithoutExtension(application)) => _folder = Path.GetDirectoryName(application)!;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is not { } name)
        {
            return null;
        }

        if (s_shared.Contains(name))
        {
            return Default.LoadFromAssemblyName(new AssemblyName(name));
        }

        string file = Path.Combine(_folder, name + ".dll");
        if (File.Exists(file))
        {
            return LoadFromAssemblyPath(file);
        }

        // The framework's come from the default context; the tool's own copies of DeviceKit must not stand in unseen.
        return name.StartsWith("DeviceKit.", StringComparison.Ordinal) ? throw new FileNotFoundException($"no {name}.dll beside the application", assemblyName.FullName) : null;
    }
}
