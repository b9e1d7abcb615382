// covers: multicast x delegate; event x delegate
using System;

namespace Programs.Delegates.Multicast;

internal static class Program
{
    internal static void Main()
    {
        Action<string> all = Say("first");
        Action<string> second = Say("second");
        all += second;
        all += Say("third");
        all += second;
        all("call");
        all -= second;
        all!("again");
        all -= Say("third");
        all!("other objects do not count");
        Func<int, int> f = x => x + 1;
        f += x => x * 10;
        Console.WriteLine(f(5));
        Console.WriteLine(f.GetInvocationList().Length);
        var button = new Button();
        button.Click();
        button.Clicked += (sender, n) => Console.WriteLine("clicked " + n);
        button.Clicked += Handler;
        button.Click();
        button.Clicked -= Handler;
        button.Click();
    }

    private static void Handler(object? sender, int n) => Console.WriteLine(sender is Button ? "handled " + n : "no sender");

    private static Action<string> Say(string name) => text => Console.WriteLine(name + ": " + text);
}

internal sealed class Button
{
    private int _count;

    public event EventHandler<int>? Clicked;

    public void Click() => Clicked?.Invoke(this, ++_count);
}
