#pragma warning disable // Every member breaks a rule; none is ever called.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Pipes;
using System.Linq.Expressions;
using System.Net.Http;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace DeviceKit.Architecture.Tests.IntermediateLanguage;

/// <summary>One method for each rule of forbidden.table.txt, of its name, that breaks it.</summary>
internal static class Violations
{
    private static readonly object s_lock = new();

    public static string? Reflection(Assembly assembly) => assembly.FullName;

    public static object ReflectionByType() => typeof(string).GetMethods();

    public static object? NestedTypeByName() => typeof(string).GetNestedType("Name");

    public static object Interfaces() => typeof(string).GetInterfaces();

    public static object? Event() => typeof(string).GetEvent("Changed");

    public static Type GenericTypeByHand(Type type) => typeof(List<>).MakeGenericType(type);

    public static Type? TypeByName() => Type.GetType("System.String");

    public static T Activator<T>() where T : new() => new();

    public static object ExpressionTrees(ParameterExpression expression) => expression;

    public static object Dynamic(dynamic value) => value.Something();

    public static bool RegularExpression(string text) => Regex.IsMatch(text, "a*");

    [DllImport("libc")]
    public static extern int PlatformInvoke();

    public static object Marshalling() => Marshal.AllocHGlobal(1);

    public static object PinnedHandle(object value) => GCHandle.Alloc(value, GCHandleType.Pinned);

    public static void ThreadPool() => System.Threading.ThreadPool.QueueUserWorkItem(_ => { });

    public static Task TaskRun() => Task.Run(static () => { });

    public static Task TaskContinueWith(Task<int> task) => task.ContinueWith(static _ => { });

    public static object TaskScheduler() => System.Threading.Tasks.TaskScheduler.Default;

    public static Task TaskDelay() => Task.Delay(1);

    public static int TaskWait(Task<int> task) => task.Result;

    public static object ConfigureAwait(Task task) => task.ConfigureAwait(false);

    public static object Parallel() => System.Threading.Tasks.Parallel.For(0, 1, static _ => { });

    public static void CancelAfter(CancellationTokenSource source) => source.CancelAfter(1);

    public static object TimedCancellation() => new CancellationTokenSource(1000);

    public static object ThreadingTimer() => new Timer(static _ => { });

    public static object Thread() => System.Threading.Thread.CurrentThread;

    public static void Lock()
    {
        lock (s_lock)
        {
        }
    }

    public static void WaitHandle() => new AutoResetEvent(false).Set();

    public static object AmbientState() => new AsyncLocal<int>();

    public static object Sockets(Socket socket) => socket.Available;

    public static object SystemHttp() => new HttpClient();

    public static object Files() => File.ReadAllText("x");

    public static object Pipes() => new AnonymousPipeServerStream();

    public static object MemoryMappedFiles() => System.IO.MemoryMappedFiles.MemoryMappedFile.CreateNew(null, 1);

    public static object TimeZoneInfo() => System.TimeZoneInfo.Local;

    public static DateTime LocalTime(DateTime time) => time.ToLocalTime();

    public static DateTimeOffset DateTimeNow() => DateTimeOffset.UtcNow;

    public static object TimeProvider() => System.TimeProvider.System;

    public static long Stopwatch() => System.Diagnostics.Stopwatch.GetTimestamp();

    public static long TickCount() => Environment.TickCount64;

    public static string? EnvironmentAccess() => Environment.GetEnvironmentVariable("HOME");

    public static int SystemRandom() => new Random().Next();

    public static byte[] RandomNumberGenerator() => System.Security.Cryptography.RandomNumberGenerator.GetBytes(1);

    public static Guid NewGuid() => Guid.NewGuid();

    public static void SystemConsole() => Console.WriteLine();

    public static object? Process() => System.Diagnostics.Process.Start("true");

    public sealed class Finalizer
    {
        ~Finalizer() => s_lock.ToString();
    }

    /// <summary>What the compiler itself emits for ordinary code; no rule may object to it.</summary>
    public sealed class Allowed
    {
        public event Action? Happened;

        public async ValueTask<int> Wait(IAsyncEnumerable<int> numbers, CancellationToken cancellationToken)
        {
            using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            int sum = 0;
            await foreach (int number in numbers)
            {
                sum += await Task.FromResult(number);
            }

            Happened?.Invoke();
            source.Cancel();
            return typeof(int) == typeof(uint) ? $"{sum}".Length : new Stack<int>().Count + new MemoryStream().ReadByte();
        }
    }
}
