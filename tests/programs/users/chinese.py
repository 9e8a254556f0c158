"""厨房:三位厨师做菜,一位服务员上菜。🍜"""
import multiprocessing as mp

菜单 = {"王师傅": "红烧肉 🥩", "李师傅": "麻婆豆腐 🌶️", "赵师傅": "西湖龙井 🍵"}


def 做菜(厨师, 菜, 窗口):
    窗口.put(f"{厨师}:{菜}")


def 上菜(窗口, 数量):
    for 菜 in sorted(窗口.get() for _ in range(数量)):
        print("上菜", 菜)
    print("👩‍🍳 一共", 数量, "道菜,谢谢!")


def main():
    窗口 = mp.Queue()
    服务员 = mp.Process(target=上菜, args=(窗口, len(菜单)), name="服务员")
    厨师们 = [mp.Process(target=做菜, args=(名, 菜, 窗口), name=名) for 名, 菜 in 菜单.items()]
    for p in [服务员, *厨师们]:
        p.start()
    for p in [*厨师们, 服务员]:
        p.join()
    print("退出码", {p.exitcode for p in 厨师们})


if __name__ == "__main__":
    main()
